<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- メモ: 地図に書き込んだ文字・矢印・線・区域。色はメモごと（colour） -->
<qgis version="3.40.6" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" forceraster="0" symbollevels="0" enableorderby="0">
    <rules key="{root}">
      <rule key="{rule-0}" symbol="0" label="メモ" filter="&quot;kind&quot; = 'text'"/>
      <rule key="{rule-1}" symbol="1" label="メモ（矢印）" filter="&quot;kind&quot; = 'arrow'"/>
      <rule key="{rule-2}" symbol="2" label="メモ（線）" filter="&quot;kind&quot; = 'line'"/>
      <rule key="{rule-3}" symbol="3" label="メモ（区域）" filter="&quot;kind&quot; = 'area'"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Marker"/>
            <Option name="geometryModifier" type="QString" value="geom_from_wkt(&quot;shape&quot;)"/>
            <Option name="units" type="QString" value="MapUnit"/>
          </Option>
          <symbol name="@0@0" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="color" type="QString" value="198,40,40,255"/>
            <Option name="size" type="QString" value="2.1"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255"/>
            <Option name="outline_width" type="QString" value="0.4"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="angle" type="QString" value="0"/>
          </Option>
          <data_defined_properties>
            <Option type="Map"><Option name="name" type="QString" value=""/><Option name="properties" type="Map"><Option name="fillColor" type="Map"><Option name="active" type="bool" value="true"/><Option name="field" type="QString" value="colour"/><Option name="type" type="int" value="2"/></Option></Option><Option name="type" type="QString" value="collection"/></Option>
          </data_defined_properties>
        </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line"/>
            <Option name="geometryModifier" type="QString" value="geom_from_wkt(&quot;shape&quot;)"/>
            <Option name="units" type="QString" value="MapUnit"/>
          </Option>
          <symbol name="@1@0" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,255,255,255"/>
            <Option name="line_width" type="QString" value="1.6"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" type="QString" value="198,40,40,255"/>
            <Option name="line_width" type="QString" value="0.8"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
          <data_defined_properties>
            <Option type="Map"><Option name="name" type="QString" value=""/><Option name="properties" type="Map"><Option name="outlineColor" type="Map"><Option name="active" type="bool" value="true"/><Option name="field" type="QString" value="colour"/><Option name="type" type="int" value="2"/></Option></Option><Option name="type" type="QString" value="collection"/></Option>
          </data_defined_properties>
        </layer>
        <layer class="MarkerLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="placements" type="QString" value="LastVertex"/>
            <Option name="rotate" type="QString" value="1"/>
            <Option name="offset" type="QString" value="0"/>
          </Option>
          <symbol name="@tip@0" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" type="QString" value="filled_arrowhead"/>
            <Option name="color" type="QString" value="198,40,40,255"/>
            <Option name="size" type="QString" value="5"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="198,40,40,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="angle" type="QString" value="0"/>
          </Option>
          <data_defined_properties>
            <Option type="Map"><Option name="name" type="QString" value=""/><Option name="properties" type="Map"><Option name="fillColor" type="Map"><Option name="active" type="bool" value="true"/><Option name="field" type="QString" value="colour"/><Option name="type" type="int" value="2"/></Option><Option name="outlineColor" type="Map"><Option name="active" type="bool" value="true"/><Option name="field" type="QString" value="colour"/><Option name="type" type="int" value="2"/></Option></Option><Option name="type" type="QString" value="collection"/></Option>
          </data_defined_properties>
        </layer>
          </symbol>
        </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line"/>
            <Option name="geometryModifier" type="QString" value="geom_from_wkt(&quot;shape&quot;)"/>
            <Option name="units" type="QString" value="MapUnit"/>
          </Option>
          <symbol name="@2@0" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,255,255,255"/>
            <Option name="line_width" type="QString" value="1.6"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" type="QString" value="198,40,40,255"/>
            <Option name="line_width" type="QString" value="0.8"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
          <data_defined_properties>
            <Option type="Map"><Option name="name" type="QString" value=""/><Option name="properties" type="Map"><Option name="outlineColor" type="Map"><Option name="active" type="bool" value="true"/><Option name="field" type="QString" value="colour"/><Option name="type" type="int" value="2"/></Option></Option><Option name="type" type="QString" value="collection"/></Option>
          </data_defined_properties>
        </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"/>
            <Option name="geometryModifier" type="QString" value="geom_from_wkt(&quot;shape&quot;)"/>
            <Option name="units" type="QString" value="MapUnit"/>
          </Option>
          <symbol name="@3@0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="angle" type="QString" value="45"/>
            <Option name="distance" type="QString" value="2.4"/>
            <Option name="distance_unit" type="QString" value="MM"/>
            <Option name="color" type="QString" value="198,40,40,255"/>
            <Option name="line_width" type="QString" value="0.3"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
          </Option>
          <symbol name="@hatch@0" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" type="QString" value="198,40,40,255"/>
            <Option name="line_width" type="QString" value="0.3"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
          <data_defined_properties>
            <Option type="Map"><Option name="name" type="QString" value=""/><Option name="properties" type="Map"><Option name="outlineColor" type="Map"><Option name="active" type="bool" value="true"/><Option name="field" type="QString" value="colour"/><Option name="type" type="int" value="2"/></Option></Option><Option name="type" type="QString" value="collection"/></Option>
          </data_defined_properties>
        </layer>
          </symbol>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,255,255,255"/>
            <Option name="line_width" type="QString" value="1.6"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" type="QString" value="198,40,40,255"/>
            <Option name="line_width" type="QString" value="0.8"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
          <data_defined_properties>
            <Option type="Map"><Option name="name" type="QString" value=""/><Option name="properties" type="Map"><Option name="outlineColor" type="Map"><Option name="active" type="bool" value="true"/><Option name="field" type="QString" value="colour"/><Option name="type" type="int" value="2"/></Option></Option><Option name="type" type="QString" value="collection"/></Option>
          </data_defined_properties>
        </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fontFamily="BIZ UDPGothic" namedStyle="Regular" fontWeight="50" fontSize="8.5" fontSizeUnit="Point" textColor="28,28,30,255" textOpacity="1" fieldName="regexp_replace(&quot;text&quot;, '([^\n]{18})(?=[^\n])', '\\1\n')" isExpression="1" multilineHeight="1.1" multilineHeightUnit="Percentage" useSubstitutions="0" allowHtml="0" textOrientation="horizontal">
        <text-buffer bufferDraw="0" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="0" bufferNoFill="1"/>
        <background shapeDraw="1" shapeType="0" shapeSizeType="0" shapeSizeX="1.4" shapeSizeY="0.9" shapeSizeUnit="MM" shapeFillColor="255,255,255,255" shapeBorderColor="198,40,40,255" shapeBorderWidth="0.4" shapeBorderWidthUnit="MM" shapeRadiiX="0.8" shapeRadiiY="0.8" shapeRadiiUnit="MM" shapeOpacity="1" shapeJoinStyle="128"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="0"/>
      <placement geometryGenerator="CASE WHEN &quot;kind&quot; = 'area' THEN point_on_surface(geom_from_wkt(&quot;shape&quot;)) WHEN &quot;kind&quot; = 'text' THEN geom_from_wkt(&quot;shape&quot;) ELSE start_point(geom_from_wkt(&quot;shape&quot;)) END" geometryGeneratorEnabled="1" geometryGeneratorType="PointGeometry" placement="1" dist="0" distUnits="MM" priority="10" polygonPlacementFlags="2" centroidWhole="0" centroidInside="1" placementFlags="10" repeatDistance="0" repeatDistanceUnits="MM" predefinedPositionOrder="BR,TR,BL,TL,R,L,TSR,BSR" offsetType="1" quadOffset="2" xOffset="1.2" yOffset="-1.2" offsetUnits="MM" overlapHandling="AllowOverlapIfRequired"/>
      <rendering drawLabels="1" obstacle="1" obstacleFactor="1" obstacleType="1" zIndex="1" labelPerPart="0" mergeLines="0" minFeatureSize="0" limitNumLabels="0" fontLimitPixelSize="0" scaleVisibility="1" scaleMin="0" scaleMax="60000" unplacedVisibility="0"/>
      <dd_properties>
        <Option type="Map"><Option name="name" type="QString" value=""/><Option name="properties" type="Map"><Option name="ShapeBorderColor" type="Map"><Option name="active" type="bool" value="true"/><Option name="field" type="QString" value="colour"/><Option name="type" type="int" value="2"/></Option><Option name="OffsetQuad" type="Map"><Option name="active" type="bool" value="true"/><Option name="expression" type="QString" value="if(&quot;kind&quot; = 'area', 4, 2)"/><Option name="type" type="int" value="3"/></Option></Option><Option name="type" type="QString" value="collection"/></Option>
      </dd_properties>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
