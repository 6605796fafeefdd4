<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- 行政区: 白い線に濃い線を重ねる -->
<qgis version="3.40.6" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="singleSymbol" forceraster="0" symbollevels="0" enableorderby="0">
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,255,255,230"/>
            <Option name="line_width" type="QString" value="0.9"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties" type="Map">
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="expression" type="QString" value="if(@map_scale &gt; 60000, 0.55, 1.0)"/>
                  <Option name="type" type="int" value="3"/>
                </Option>
              </Option>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" type="QString" value="91,91,107,255"/>
            <Option name="line_width" type="QString" value="0.32"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties" type="Map">
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="expression" type="QString" value="if(@map_scale &gt; 60000, 0.2, 0.35)"/>
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
      <text-style fontFamily="BIZ UDPGothic" namedStyle="Bold" fontWeight="75" fontSize="9" fontSizeUnit="Point" textColor="30,42,68,255" textOpacity="1" fieldName="name" isExpression="0" multilineHeight="1" multilineHeightUnit="Percentage" useSubstitutions="0" allowHtml="0" textOrientation="horizontal">
        <text-buffer bufferDraw="1" bufferSize="0.9" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="0" bufferNoFill="1"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="3"/>
      <placement placement="1" dist="0" distUnits="MM" priority="7" polygonPlacementFlags="2" centroidWhole="0" centroidInside="1" placementFlags="10" repeatDistance="0" repeatDistanceUnits="MM" predefinedPositionOrder="BR,TR,BL,TL,R,L,TSR,BSR" offsetType="1" quadOffset="4" overlapHandling="PreventOverlap"/>
      <rendering drawLabels="1" obstacle="0" obstacleFactor="1" obstacleType="1" zIndex="0" labelPerPart="0" mergeLines="0" minFeatureSize="0" limitNumLabels="0" fontLimitPixelSize="0" scaleVisibility="1" scaleMin="0" scaleMax="90000" unplacedVisibility="0"/>
      <dd_properties>
        <Option type="Map">
          <Option name="name" type="QString" value=""/>
          <Option name="properties" type="Map">
            <Option name="Size" type="Map">
              <Option name="active" type="bool" value="true"/>
              <Option name="expression" type="QString" value="if(@map_scale &gt; 40000, 7, 9)"/>
              <Option name="type" type="int" value="3"/>
            </Option>
          </Option>
          <Option name="type" type="QString" value="collection"/>
        </Option>
      </dd_properties>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
