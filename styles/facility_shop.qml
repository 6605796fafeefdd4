<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- 食料品店 -->
<qgis version="3.40.6" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="singleSymbol" forceraster="0" symbollevels="0" enableorderby="0">
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" type="QString" value="square"/>
            <Option name="color" type="QString" value="31,78,140,255"/>
            <Option name="size" type="QString" value="3.6"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="angle" type="QString" value="0"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties" type="Map">
                <Option name="size" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="expression" type="QString" value="if(@map_scale &gt; 60000, 1.7, 3.6)"/>
                  <Option name="type" type="int" value="3"/>
                </Option>
              </Option>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="FontMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="font" type="QString" value="BIZ UDPGothic"/>
            <Option name="font_style" type="QString" value="Bold"/>
            <Option name="chr" type="QString" value="店"/>
            <Option name="color" type="QString" value="255,255,255,255"/>
            <Option name="size" type="QString" value="2.4480000000000004"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_width" type="QString" value="0"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties" type="Map">
                <Option name="size" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="expression" type="QString" value="if(@map_scale &gt; 60000, 0, 2.45)"/>
                  <Option name="type" type="int" value="3"/>
                </Option>
              </Option>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fontFamily="BIZ UDPGothic" namedStyle="Regular" fontWeight="50" fontSize="7" fontSizeUnit="Point" textColor="31,78,140,255" textOpacity="1" fieldName="name" isExpression="0" multilineHeight="1" multilineHeightUnit="Percentage" useSubstitutions="0" allowHtml="0" textOrientation="horizontal">
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="0" bufferNoFill="1"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="3"/>
      <placement placement="6" dist="0.6" distUnits="MM" priority="4" polygonPlacementFlags="2" centroidWhole="0" centroidInside="1" placementFlags="10" repeatDistance="0" repeatDistanceUnits="MM" predefinedPositionOrder="BR,TR,BL,TL,R,L,TSR,BSR" offsetType="1" quadOffset="4" overlapHandling="PreventOverlap"/>
      <rendering drawLabels="1" obstacle="1" obstacleFactor="1" obstacleType="1" zIndex="0" labelPerPart="0" mergeLines="0" minFeatureSize="0" limitNumLabels="0" fontLimitPixelSize="0" scaleVisibility="1" scaleMin="0" scaleMax="12500" unplacedVisibility="0"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
