<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- 道路: 主な道ほど太く、縁取りを付ける。細い道は縮尺が大きいときだけ -->
<qgis version="3.40.6" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" forceraster="0" symbollevels="1" enableorderby="0">
    <rules key="{root}">
      <rule key="{rule-0}" symbol="0" label="国道など" filter="&quot;class&quot; IN (&#x27;motorway&#x27;,&#x27;motorway_link&#x27;,&#x27;trunk&#x27;,&#x27;trunk_link&#x27;)" scalemaxdenom="30000"/>
      <rule key="{rule-1}" symbol="1" label="国道など" filter="&quot;class&quot; IN (&#x27;motorway&#x27;,&#x27;motorway_link&#x27;,&#x27;trunk&#x27;,&#x27;trunk_link&#x27;)" scalemindenom="30000" scalemaxdenom="80000"/>
      <rule key="{rule-2}" symbol="2" label="国道など" filter="&quot;class&quot; IN (&#x27;motorway&#x27;,&#x27;motorway_link&#x27;,&#x27;trunk&#x27;,&#x27;trunk_link&#x27;)" scalemindenom="80000"/>
      <rule key="{rule-3}" symbol="3" label="主要道" filter="&quot;class&quot; IN (&#x27;primary&#x27;,&#x27;primary_link&#x27;,&#x27;secondary&#x27;,&#x27;secondary_link&#x27;)" scalemaxdenom="30000"/>
      <rule key="{rule-4}" symbol="4" label="主要道" filter="&quot;class&quot; IN (&#x27;primary&#x27;,&#x27;primary_link&#x27;,&#x27;secondary&#x27;,&#x27;secondary_link&#x27;)" scalemindenom="30000" scalemaxdenom="80000"/>
      <rule key="{rule-5}" symbol="5" label="主要道" filter="&quot;class&quot; IN (&#x27;primary&#x27;,&#x27;primary_link&#x27;,&#x27;secondary&#x27;,&#x27;secondary_link&#x27;)" scalemindenom="80000"/>
      <rule key="{rule-6}" symbol="6" label="一般県道など" filter="&quot;class&quot; IN (&#x27;tertiary&#x27;,&#x27;tertiary_link&#x27;)" scalemaxdenom="30000"/>
      <rule key="{rule-7}" symbol="7" label="一般県道など" filter="&quot;class&quot; IN (&#x27;tertiary&#x27;,&#x27;tertiary_link&#x27;)" scalemindenom="30000" scalemaxdenom="80000"/>
      <rule key="{rule-8}" symbol="8" label="一般県道など" filter="&quot;class&quot; IN (&#x27;tertiary&#x27;,&#x27;tertiary_link&#x27;)" scalemindenom="80000" scalemaxdenom="200000"/>
      <rule key="{rule-9}" symbol="9" label="市道など" filter="&quot;class&quot; IN (&#x27;residential&#x27;,&#x27;unclassified&#x27;,&#x27;living_street&#x27;,&#x27;road&#x27;)" scalemaxdenom="15000"/>
      <rule key="{rule-10}" symbol="10" label="市道など" filter="&quot;class&quot; IN (&#x27;residential&#x27;,&#x27;unclassified&#x27;,&#x27;living_street&#x27;,&#x27;road&#x27;)" scalemindenom="15000" scalemaxdenom="30000"/>
      <rule key="{rule-11}" symbol="11" label="市道など" filter="&quot;class&quot; IN (&#x27;residential&#x27;,&#x27;unclassified&#x27;,&#x27;living_street&#x27;,&#x27;road&#x27;)" scalemindenom="30000" scalemaxdenom="60000"/>
      <rule key="{rule-12}" symbol="12" label="細い道" filter="&quot;class&quot; IN (&#x27;service&#x27;,&#x27;track&#x27;,&#x27;pedestrian&#x27;)" scalemaxdenom="20000"/>
      <rule key="{rule-13}" symbol="13" label="歩道" filter="&quot;class&quot; IN (&#x27;footway&#x27;,&#x27;path&#x27;,&#x27;steps&#x27;,&#x27;cycleway&#x27;)" scalemaxdenom="15000"/>
    </rules>
    <symbols>
      <symbol name="0" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="5">
          <Option type="Map">
            <Option name="line_color" type="QString" value="143,122,80,255"/>
            <Option name="line_width" type="QString" value="1.8"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="15">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,233,184,255"/>
            <Option name="line_width" type="QString" value="1.3"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="1" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="5">
          <Option type="Map">
            <Option name="line_color" type="QString" value="143,122,80,255"/>
            <Option name="line_width" type="QString" value="1.2"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="15">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,233,184,255"/>
            <Option name="line_width" type="QString" value="0.8"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="2" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="5">
          <Option type="Map">
            <Option name="line_color" type="QString" value="154,135,95,255"/>
            <Option name="line_width" type="QString" value="0.8"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="15">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,226,160,255"/>
            <Option name="line_width" type="QString" value="0.5"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="3" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="4">
          <Option type="Map">
            <Option name="line_color" type="QString" value="148,137,122,255"/>
            <Option name="line_width" type="QString" value="1.4"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="14">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,246,220,255"/>
            <Option name="line_width" type="QString" value="1.0"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="4" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="4">
          <Option type="Map">
            <Option name="line_color" type="QString" value="148,137,122,255"/>
            <Option name="line_width" type="QString" value="0.9"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="14">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,246,220,255"/>
            <Option name="line_width" type="QString" value="0.6"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="5" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="4">
          <Option type="Map">
            <Option name="line_color" type="QString" value="143,133,116,255"/>
            <Option name="line_width" type="QString" value="0.4"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="6" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="3">
          <Option type="Map">
            <Option name="line_color" type="QString" value="156,156,156,255"/>
            <Option name="line_width" type="QString" value="1.15"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="13">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,255,255,255"/>
            <Option name="line_width" type="QString" value="0.8"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="7" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="3">
          <Option type="Map">
            <Option name="line_color" type="QString" value="160,160,160,255"/>
            <Option name="line_width" type="QString" value="0.7"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="13">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,255,255,255"/>
            <Option name="line_width" type="QString" value="0.4"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="8" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="3">
          <Option type="Map">
            <Option name="line_color" type="QString" value="166,162,154,255"/>
            <Option name="line_width" type="QString" value="0.25"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="9" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="2">
          <Option type="Map">
            <Option name="line_color" type="QString" value="140,140,140,255"/>
            <Option name="line_width" type="QString" value="1.0"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="12">
          <Option type="Map">
            <Option name="line_color" type="QString" value="255,255,255,255"/>
            <Option name="line_width" type="QString" value="0.7"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="10" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="2">
          <Option type="Map">
            <Option name="line_color" type="QString" value="154,154,154,255"/>
            <Option name="line_width" type="QString" value="0.26"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="11" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="2">
          <Option type="Map">
            <Option name="line_color" type="QString" value="178,178,178,255"/>
            <Option name="line_width" type="QString" value="0.22"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="12" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="1">
          <Option type="Map">
            <Option name="line_color" type="QString" value="168,168,168,255"/>
            <Option name="line_width" type="QString" value="0.25"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="13" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="1">
          <Option type="Map">
            <Option name="line_color" type="QString" value="165,139,111,255"/>
            <Option name="line_width" type="QString" value="0.22"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="capstyle" type="QString" value="flat"/>
            <Option name="use_custom_dash" type="QString" value="1"/>
            <Option name="customdash" type="QString" value="1.2;0.8"/>
            <Option name="customdash_unit" type="QString" value="MM"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fontFamily="BIZ UDPGothic" namedStyle="Regular" fontWeight="50" fontSize="7" fontSizeUnit="Point" textColor="90,80,64,255" textOpacity="1" fieldName="if(&quot;class&quot; in (&#x27;motorway&#x27;,&#x27;trunk&#x27;,&#x27;primary&#x27;,&#x27;secondary&#x27;,&#x27;tertiary&#x27;), &quot;name&quot;, NULL)" isExpression="1" multilineHeight="1" multilineHeightUnit="Percentage" useSubstitutions="0" allowHtml="0" textOrientation="horizontal">
        <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="0" bufferNoFill="1"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="3"/>
      <placement placement="3" dist="0" distUnits="MM" priority="2" polygonPlacementFlags="2" centroidWhole="0" centroidInside="1" placementFlags="10" repeatDistance="80" repeatDistanceUnits="MM" predefinedPositionOrder="BR,TR,BL,TL,R,L,TSR,BSR" offsetType="1" quadOffset="4" overlapHandling="PreventOverlap"/>
      <rendering drawLabels="1" obstacle="0" obstacleFactor="1" obstacleType="1" zIndex="0" labelPerPart="0" mergeLines="0" minFeatureSize="0" limitNumLabels="0" fontLimitPixelSize="0" scaleVisibility="1" scaleMin="0" scaleMax="30000" unplacedVisibility="0"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>1</layerGeometryType>
</qgis>
