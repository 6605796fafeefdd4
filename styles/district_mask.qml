<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- 選んだ行政区の外をうすくする -->
<qgis version="3.40.6" styleCategories="Symbology|Labeling" labelsEnabled="0">
  <renderer-v2 type="invertedPolygonRenderer" preprocessing="0" forceraster="0" symbollevels="0" enableorderby="0">
    <renderer-v2 type="singleSymbol" forceraster="0" symbollevels="0" enableorderby="0">
      <symbols>
        <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
          <layer class="SimpleFill" enabled="1" locked="0" pass="0">
            <Option type="Map">
              <Option name="color" type="QString" value="255,255,255,165"/>
              <Option name="style" type="QString" value="solid"/>
              <Option name="outline_style" type="QString" value="no"/>
            </Option>
          </layer>
        </symbol>
      </symbols>
    </renderer-v2>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
