<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- 水面 -->
<qgis version="3.40.6" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="singleSymbol" forceraster="0" symbollevels="0" enableorderby="0">
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="211,232,246,255"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="143,187,219,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.15"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fontFamily="BIZ UDPGothic" namedStyle="Regular" fontWeight="50" fontSize="7.5" fontSizeUnit="Point" textColor="47,111,159,255" textOpacity="1" fieldName="name" isExpression="0" multilineHeight="1" multilineHeightUnit="Percentage" useSubstitutions="0" allowHtml="0" textOrientation="horizontal">
        <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="0" bufferNoFill="1"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="3"/>
      <placement placement="1" dist="1.2" distUnits="MM" priority="3" polygonPlacementFlags="2" centroidWhole="0" centroidInside="1" placementFlags="10" repeatDistance="0" repeatDistanceUnits="MM" predefinedPositionOrder="BR,TR,BL,TL,R,L,TSR,BSR" offsetType="1" quadOffset="4" overlapHandling="PreventOverlap"/>
      <rendering drawLabels="1" obstacle="1" obstacleFactor="1" obstacleType="1" zIndex="0" labelPerPart="0" mergeLines="0" minFeatureSize="0" limitNumLabels="0" fontLimitPixelSize="0" scaleVisibility="1" scaleMin="0" scaleMax="60000" unplacedVisibility="0"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
