<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>michi</name>
    <message>
      <location filename="plugins/data/desktop/data_perspective.cpp" />
      <source>Check, backup</source>
      <translation>点検・控え</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/data_perspective.cpp" />
      <source>Data</source>
      <translation>データ</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/data_perspective.cpp" />
      <source>Rows not usable</source>
      <translation>使えない行</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/data_perspective.cpp" />
      <source>Sources and dates</source>
      <translation>出どころと年月</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/data_perspective.cpp" />
      <source>Take in</source>
      <translation>取り込み</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/data_perspective.cpp" />
      <source>The chosen file</source>
      <translation>選んだファイル</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/data_perspective.cpp" />
      <source>Who is who</source>
      <translation>だれか決まらない人</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/data_perspective.cpp" />
      <source>Work on data</source>
      <translation>データの仕事</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>%1: the first rows</source>
      <translation>%1：はじめの行</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>%1: the first rows (encoding %2)</source>
      <translation>%1：はじめの行（文字コード %2）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>(not in the file)</source>
      <translation>（ファイルにない）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>All are: %1</source>
      <translation>すべて%1</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>Choose a file on the right: its columns and first rows are shown here.</source>
      <translation>右でファイルを選ぶと、列とはじめの行がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>Column for %1</source>
      <translation>%1の列</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>Column of the file</source>
      <translation>ファイルの列</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>Field</source>
      <translation>項目</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>First rows of the file</source>
      <translation>ファイルのはじめの行</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>Log in to see what a list of persons holds.</source>
      <translation>名簿の中身を見るには、台帳を開いて（ログインして）ください。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>This kind of file has no columns to choose. It can be tried at once.</source>
      <translation>この種類のファイルには選ぶ列がありません。そのまま試せます。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/file_page.cpp" />
      <source>Which column holds which field</source>
      <translation>どの列がどの項目か</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Also a shelter</source>
      <translation>指定避難所を兼ねる</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Also an emergency place</source>
      <translation>指定緊急避難場所を兼ねる</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Areas with their names: GeoJSON, Shapefile (zip) or GeoPackage</source>
      <translation>名前の付いた区域。GeoJSON、シェープファイル（zip）、GeoPackage</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Block</source>
      <translation>街区</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Bus timetables: GTFS-JP (zip)</source>
      <translation>バスの時刻表。GTFS-JP（zip）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Capacity</source>
      <translation>収容人数</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Chome</source>
      <translation>丁目</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>City</source>
      <translation>市町村</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Code</source>
      <translation>コード</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Common ID</source>
      <translation>共通ID</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>County</source>
      <translation>郡</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Day of abolition</source>
      <translation>廃止日</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Earthquake</source>
      <translation>地震</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Evacuation places and shelters: the GSI's lists (CSV) or the city's table</source>
      <translation>避難場所と避難所。国土地理院の一覧（CSV）や市の一覧表</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Flood</source>
      <translation>洪水</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Flood zones: National Land Numerical Information A31 (zip)</source>
      <translation>洪水浸水想定区域。国土数値情報 A31（zip）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Former municipality</source>
      <translation>旧市町村</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>From node</source>
      <translation>始まりの点</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Heights of the ground: the GSI's elevation model (zip of XML) or GeoTIFF</source>
      <translation>土地の高さ。基盤地図情報の標高（XML の zip）や GeoTIFF</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Inland flood</source>
      <translation>内水氾濫</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Kind of facility</source>
      <translation>施設の種類</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Kind of landslide</source>
      <translation>土砂災害の種類</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Kind of road</source>
      <translation>道路の種類</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Kind of zone</source>
      <translation>区域の種類</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Koaza</source>
      <translation>小字</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Landslide</source>
      <translation>土砂災害</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Landslide zones: National Land Numerical Information A33 (zip)</source>
      <translation>土砂災害警戒区域。国土数値情報 A33（zip）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Large fire</source>
      <translation>大規模な火事</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Latitude</source>
      <translation>緯度</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Ledger of households (list of persons)</source>
      <translation>世帯の台帳（名簿）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Longitude</source>
      <translation>経度</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Mesh code</source>
      <translation>メッシュコード</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Name of it</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Number (ID)</source>
      <translation>番号（ID）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Number of people</source>
      <translation>人数</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Number of the municipality</source>
      <translation>市町村の番号</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Number of the town</source>
      <translation>町字の番号</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Number of the zone</source>
      <translation>区域の番号</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>OpenStreetMap (.osm.pbf), or lines of roads as Shapefile or GeoJSON</source>
      <translation>OpenStreetMap（.osm.pbf）や、道路の線（シェープファイル、GeoJSON）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Place</source>
      <translation>場所</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Points of need without names: a table with coordinates (CSV)</source>
      <translation>名前のない支援の地点。緯度と経度のある表（CSV）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Population by mesh: National Land Numerical Information (zip)</source>
      <translation>メッシュごとの人口。国土数値情報（zip）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Position references of towns and blocks (CSV)</source>
      <translation>町と街区の位置。国土交通省の位置参照情報など（CSV）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Prefecture</source>
      <translation>都道府県</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Representative point</source>
      <translation>代表点</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Residents' council</source>
      <translation>振興会</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>River</source>
      <translation>河川</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Service</source>
      <translation>サービス</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Shops, clinics and so on: tables with addresses and coordinates (CSV), OpenStreetMap or National Land Numerical Information</source>
      <translation>店や医療機関など。住所や緯度・経度のある表（CSV）、OpenStreetMap、国土数値情報</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Storm surge</source>
      <translation>高潮</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Supporters (list of persons)</source>
      <translation>支援者（名簿）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>The ledger or the list of those who need help in an evacuation: CSV, Excel or ODS</source>
      <translation>にこにこネット台帳や避難行動要支援者名簿。CSV、Excel、ODS</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>The list of supporters: CSV, Excel or ODS</source>
      <translation>支援者の名簿。CSV、Excel、ODS</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>To node</source>
      <translation>終わりの点</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Town</source>
      <translation>町・大字</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Tsunami</source>
      <translation>津波</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Volcano</source>
      <translation>火山</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Ward</source>
      <translation>区</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_kinds.cpp" />
      <source>Who is accepted</source>
      <translation>受入対象者</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>After a trial it says here how many rows are new, changed or cannot be used. Until you take it in, the workspace stays as it is.</source>
      <translation>試すと、新しい行・変わる行・使えない行の数がここに出ます。取り込むまで、ワークスペースは変わりません。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Ages as of</source>
      <translation>年齢の基準日</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>All files of a folder</source>
      <translation>フォルダの中のファイルすべて</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>CSV, Excel, Shapefile, GeoJSON, zip …</source>
      <translation>CSV、Excel、シェープファイル、GeoJSON、zip など</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Changes the workspace; a list of persons has to be tried first</source>
      <translation>ワークスペースに書き込みます。名簿は先に試してから取り込みます</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Choose a folder</source>
      <translation>フォルダを選ぶ</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Choose anew</source>
      <translation>選び直します</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Choose files</source>
      <translation>ファイルを選ぶ</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Choose files…</source>
      <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Clear</source>
      <translation>消す</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Coordinates</source>
      <translation>座標系</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Encoding</source>
      <translation>文字コード</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Files can also be dropped here</source>
      <translation>ここにファイルを落としても選べます</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Folder…</source>
      <translation>フォルダ…</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Found by its columns</source>
      <translation>列の名前から見分ける</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Found by itself</source>
      <translation>自動で見分ける</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Kind of list</source>
      <translation>名簿の種類</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Lists of persons are taken in with the keys only</source>
      <translation>名簿の取り込みには、台帳を開く権限が要ります</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Log in…</source>
      <translation>ログイン…</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Only for files that do not say in which coordinates they are</source>
      <translation>座標系が書かれていないファイルのときだけ入れます</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Shall this list be taken into the registry of households?</source>
      <translation>この名簿を世帯の台帳に取り込みますか。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Shift_JIS (CP932)</source>
      <translation>シフトJIS（CP932）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Take it in</source>
      <translation>取り込む</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>The day on which the ages in the list were true, such as 2025-04-01</source>
      <translation>名簿の年齢がいつの時点のものか。例: 2025-04-01</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Try it (nothing is changed yet)</source>
      <translation>試してみる（まだ変わりません）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>What shall be taken in?</source>
      <translation>何を取り込みますか。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>What to take in</source>
      <translation>取り込むものの種類</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>When letters of the file look garbled</source>
      <translation>文字化けするときに選びます</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>Which software or city the list of persons is from</source>
      <translation>どの名簿（どの様式）か</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_panel.cpp" />
      <source>as the list says</source>
      <translation>名簿のとおり</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source> %1 are no longer in the list; they stay in the registry.</source>
      <translation>名簿からなくなった人が %1 人います。台帳には残ります。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source> %1 households could be placed only roughly, %2 not at all.</source>
      <translation>位置がおおよそしか分からない世帯は %1、まったく分からない世帯は %2 です。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source> %1 new, %2 changed, %3 unchanged, %4 removed.</source>
      <translation>新しく %1 件、変更 %2 件、同じ %3 件、なくなる %4 件です。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source> Of %1 it is not clear who they are; they are left out.</source>
      <translation>だれか決まらない人が %1 人います。その人は取り込みません。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source>%1 households; persons: %2 new, %3 changed, %4 moved, %5 died, %6 unchanged.</source>
      <translation>%1 世帯です。新しい人 %2、変更 %3、転居 %4、死亡 %5、変わらない人 %6 です。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source>%1 rows cannot be used; the table below says why.</source>
      <translation>使えない行が %1 行あります。理由は下の表にあります。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source>%1 rows were read.</source>
      <translation>%1 行を読みました。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source>It has been taken in.</source>
      <translation>取り込みました。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source>Looking at the file</source>
      <translation>ファイルを読んでいます</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source>Taking in</source>
      <translation>取り込んでいます</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source>This is what would change; nothing has been changed yet.</source>
      <translation>取り込むとこうなります。まだ何も変えていません。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/import_task.cpp" />
      <source>Trying out</source>
      <translation>試しています</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/open_page.cpp" />
      <source>A new person</source>
      <translation>新しい人</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/open_page.cpp" />
      <source>Decide later (left out)</source>
      <translation>あとで決める（取り込みません）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/open_page.cpp" />
      <source>It is clear who everybody is.</source>
      <translation>だれか決まらない人はいません。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/open_page.cpp" />
      <source>Of %1 persons it is not clear who they are. They are taken in once you have said it here.</source>
      <translation>%1人は、台帳のだれに当たるか決まりません。ここで決めると取り込まれます。決めたら、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/open_page.cpp" />
      <source>Person of the list</source>
      <translation>名簿の人</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/open_page.cpp" />
      <source>Persons of whom it is not clear who they are</source>
      <translation>だれか決まらない人</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/open_page.cpp" />
      <source>Persons of whom it is not clear who they are in the registry are listed here after a trial.</source>
      <translation>台帳のだれに当たるか決まらない人が、試したあとここに並びます。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/open_page.cpp" />
      <source>Row</source>
      <translation>行</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/open_page.cpp" />
      <source>Who it is</source>
      <translation>だれか</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/open_page.cpp" />
      <source>Who row %1 is</source>
      <translation>%1行目の人はだれか</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>%1 rows cannot be used, %2 are to be looked at.</source>
      <translation>使えない行が %1 行、確かめたい行が %2 行あります。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>All rows can be used.</source>
      <translation>すべての行が使えます。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>Cannot be used</source>
      <translation>使えない</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>For whoever mends the file: row, column, value and reason</source>
      <translation>ファイルを直す人へ渡す一覧です。行・列・値・理由が入ります</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>Rows that cannot be used</source>
      <translation>使えない行</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>Rows that cannot be used are listed here after a trial.</source>
      <translation>試したあと、使えない行がここに並びます。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>Save</source>
      <translation>保存する</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>Save as CSV</source>
      <translation>CSVに保存</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>Save as CSV…</source>
      <translation>CSVに保存…</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>Saved: %1</source>
      <translation>保存しました: %1</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>The file will hold personal data as written in the list, and whoever gets the file can read it. Save it all the same?</source>
      <translation>保存するファイルには名簿のとおりの個人情報が入り、ファイルを手にした人はだれでも読めます。それでも保存しますか。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>To be looked at</source>
      <translation>確かめたい</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/reject_page.cpp" />
      <source>Value</source>
      <translation>値</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/source_page.cpp" />
      <source>Date of the data</source>
      <translation>データの年月</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/source_page.cpp" />
      <source>Kind of data</source>
      <translation>データの種類</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/source_page.cpp" />
      <source>Not usable</source>
      <translation>使えない行</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/source_page.cpp" />
      <source>Open a workspace: the files that it was made from are listed here with their dates.</source>
      <translation>ワークスペースを開くと、もとになったファイルと年月がここに並びます。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/source_page.cpp" />
      <source>Rows</source>
      <translation>行数</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/source_page.cpp" />
      <source>Sources of the data</source>
      <translation>データの出どころ</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/source_page.cpp" />
      <source>Taken in on</source>
      <translation>取り込んだ日</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/source_page.cpp" />
      <source>not said</source>
      <translation>記載なし</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep.cpp" />
      <source>%1 rows were written to %2.</source>
      <translation>%1 行を %2 に書き出しました。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep.cpp" />
      <source>%1-restored</source>
      <translation>%1-復元</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep.cpp" />
      <source>Checking the workspace</source>
      <translation>ワークスペースを点検しています</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep.cpp" />
      <source>Exporting</source>
      <translation>書き出しています</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep.cpp" />
      <source>Making a backup</source>
      <translation>控えを作っています</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep.cpp" />
      <source>Restored to %1 and opened. The backup is as it was.</source>
      <translation>%1 に戻して開きました。控えはそのまま残っています。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep.cpp" />
      <source>Restoring from a backup</source>
      <translation>控えから戻しています</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep.cpp" />
      <source>The backup was made and checked: %1</source>
      <translation>控えを作り、確かめました: %1</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep.cpp" />
      <source>The workspace is sound: nothing is damaged.</source>
      <translation>ワークスペースに異常はありません。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>A backup is a file of its own. Keep it on another disk; the ledger in it stays sealed.</source>
      <translation>控えは一つのファイルです。別のディスクに置いてください。中の台帳は封印されたままです。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>A checked copy of the whole workspace, ledger included</source>
      <translation>台帳も含めた全体の写しを作り、確かめます</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Check the workspace</source>
      <translation>点検する</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Choose the backup</source>
      <translation>控えを選ぶ</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Excel (.xlsx)</source>
      <translation>Excel（.xlsx）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Format</source>
      <translation>形式</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Is the workspace sound and safe?</source>
      <translation>ワークスペースは壊れていませんか。控えはありますか。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Make a backup</source>
      <translation>控えを作る</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Make a backup…</source>
      <translation>控えを作る…</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Map data for QGIS (.gpkg)</source>
      <translation>QGIS などの地図データ（.gpkg）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Map data for the web (.geojson)</source>
      <translation>ウェブの地図データ（.geojson）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Only public data can be exported here. Persons are never among it.</source>
      <translation>書き出せるのは公開のデータだけです。世帯や個人は入りません。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Open the folder</source>
      <translation>フォルダを開く</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Opens a backup under a new name; nothing is overwritten</source>
      <translation>控えを新しい名前で開きます。上書きはしません</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Restore from a backup…</source>
      <translation>控えから戻す…</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Text with commas (.csv)</source>
      <translation>コンマ区切りの表（.csv）</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>The check looks whether the file is whole, and whether what it holds fits together.</source>
      <translation>ファイルが壊れていないか、中身のつじつまが合っているかを確かめます。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>There is nothing to export yet.</source>
      <translation>書き出すデータがまだありません。</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Under which name shall it be opened?</source>
      <translation>どの名前で開きますか</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Walking network: nodes</source>
      <translation>歩く道の網：交差点</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Walking network: roads</source>
      <translation>歩く道の網：道</translation>
    </message>
    <message>
      <location filename="plugins/data/desktop/upkeep_panel.cpp" />
      <source>Which data shall others get?</source>
      <translation>どのデータを渡しますか。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/analysis.cpp" />
      <source>  Most of class S in %1: %2.</source>
      <translation>  S が最も多いのは%1の%2です。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/analysis.cpp" />
      <source>%1 lie in districts without flood data; that is not to be read as safe.</source>
      <translation>%1は、浸水想定のデータがない行政区にあります。安全とは限りません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/analysis.cpp" />
      <source>%1 lie in districts without landslide data; that is not to be read as safe.</source>
      <translation>%1は、土砂災害警戒区域のデータがない行政区にあります。安全とは限りません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/analysis.cpp" />
      <source>%1 points</source>
      <translation>%1地点</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/analysis.cpp" />
      <source>%1 reach no emergency place for their hazard on foot.</source>
      <translation>%1からは、その災害に使える避難場所へ歩いて行けません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/analysis.cpp" />
      <source>Import them first: michi import points FILE --into WORKSPACE</source>
      <translation>先に取り込んでください：michi import points ファイル --into ワークスペース</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/analysis.cpp" />
      <source>Judging hazards and ways</source>
      <translation>災害と道のりを判定中</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/analysis.cpp" />
      <source>Priority: S %1, A %2, B %3, C %4.</source>
      <translation>優先度：S %1、A %2、B %3、C %4。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/analysis.cpp" />
      <source>The workspace has no need points to rank.</source>
      <translation>ワークスペースに、優先度を決める要支援の地点がありません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>%1 minutes on foot</source>
      <translation>歩いて%1分</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>A soon</source>
      <translation>A 早めに</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Adults</source>
      <translation>一般の大人</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>B attention</source>
      <translation>B 注意</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>C watch over</source>
      <translation>C 見守り</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Chart</source>
      <translation>グラフ</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Choose at least one hazard.</source>
      <translation>災害を一つ以上選んでください。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Choose the hazards, then press “Compute”.</source>
      <translation>災害を選んで「計算する」を押すと、ここに結果が出ます。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Compute</source>
      <translation>計算する</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Computing whom to help first</source>
      <translation>避難支援の優先度を計算中</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Elderly people</source>
      <translation>高齢者</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Evacuation assistance</source>
      <translation>避難支援</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Flood, the largest assumed</source>
      <translation>洪水（想定最大規模）</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Flood, the planned scale</source>
      <translation>洪水（計画規模）</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Here stand the districts as bars, by priority, once it is computed.</source>
      <translation>計算すると、優先度ごとの数が行政区別の棒グラフで出ます。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Here stand the districts with those to help, once it is computed.</source>
      <translation>計算すると、地区ごとの人数がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Here stands whom to help first, with the reason, once it is computed.</source>
      <translation>計算すると、先に助ける順と理由がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Import data</source>
      <translation>データを取り込む</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Import first, under “Data”:</source>
      <translation>はじめに「データ」で次のものを取り込んでください。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>In winter</source>
      <translation>冬（雪道）</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>List</source>
      <translation>一覧</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Print ward maps</source>
      <translation>地区図を印刷する</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Rules</source>
      <translation>優先度の決まり</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>S first</source>
      <translation>S 最優先</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Saving</source>
      <translation>保存中</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>The ten to help first</source>
      <translation>先に助ける10件を地図で見る</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Who walks</source>
      <translation>歩く人</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>Whom to help first in an evacuation, and why?</source>
      <translation>避難のとき、だれを先に助けますか。それはなぜですか。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_perspective.cpp" />
      <source>With a wheelchair</source>
      <translation>車いす</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>%1 households of this result are not shown: they are not open to you today, or no longer in the ledger. Compute it again.</source>
      <translation>この結果のうち%1世帯は表示していません。今は閲覧できない世帯か、台帳からなくなった世帯です。もう一度計算してください。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Emergency place</source>
      <translation>避難場所</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Hazard</source>
      <translation>災害</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Households by district, the most of class S first</source>
      <translation>行政区ごとの世帯数（Sの多い順）</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Need</source>
      <translation>支援の必要</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Point</source>
      <translation>地点</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Points by district, the most of class S first</source>
      <translation>行政区ごとの地点数（Sの多い順）</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Priority</source>
      <translation>優先度</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Priority by district</source>
      <translation>地区ごとの優先度</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Score</source>
      <translation>点数</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Time</source>
      <translation>時間</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Together</source>
      <translation>合計</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Way</source>
      <translation>道のり</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Way there</source>
      <translation>避難の道のり</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Whom to help first</source>
      <translation>先に助ける順</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>Why</source>
      <translation>理由</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>households in the ledger</source>
      <translation>台帳の世帯</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>min</source>
      <translation>分</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>need points, or log in to see the households</source>
      <translation>要支援の地点（世帯の台帳を使うときは、ログインしてください）</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>none in reach</source>
      <translation>歩いて行ける所なし</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/priority_view.cpp" />
      <source>persons</source>
      <translation>人</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/why_box.cpp" />
      <source>%1: class %2</source>
      <translation>%1：優先度 %2</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/why_box.cpp" />
      <source>No emergency place can be reached on foot.</source>
      <translation>歩いて行ける避難場所がありません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/why_box.cpp" />
      <source>Open this household</source>
      <translation>この世帯を開く</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/why_box.cpp" />
      <source>To %1: %2 m along the roads, %3 minutes on foot</source>
      <translation>%1まで道のり%2m、歩いて%3分</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/desktop/why_box.cpp" />
      <source>score %1</source>
      <translation>%1点</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/exposure.cpp" />
      <source>No hazard was chosen.</source>
      <translation>災害の種類が選ばれていません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/exposure.cpp" />
      <source>The hazard “%1” is unknown.</source>
      <translation>「%1」という災害の種類はありません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/plugin.cpp" />
      <source>Hazards: flood-max, flood-planned, landslide</source>
      <translation>災害の種類（flood-max 想定最大規模の洪水、flood-planned 計画規模の洪水、landslide 土砂災害）</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/plugin.cpp" />
      <source>Rule file, or the name of one in data/rules/priority</source>
      <translation>点数の決まりのファイルか、data/rules/priority にあるものの名前</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/plugin.cpp" />
      <source>Who walks: adult, elderly, wheelchair, winter</source>
      <translation>歩き方（adult 成人、elderly 高齢者、wheelchair 車いす、winter 冬道）</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/plugin.cpp" />
      <source>Whom to help first in an evacuation, and why</source>
      <translation>避難支援の優先度と、その理由を出す</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>%1 m, %2 minutes on foot to %3.</source>
      <translation>%3まで道のり%1m、歩いて%2分。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>Add it to the table [need].</source>
      <translation>表 [need] に書き足してください。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>Danger that %1.</source>
      <translation>%1おそれがあります。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>Flood depth %1.</source>
      <translation>浸水の深さは%1。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>In a %1.</source>
      <translation>%1の中。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>Need: %1.</source>
      <translation>支援の理由は%1。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>No emergency place for this hazard can be reached on foot.</source>
      <translation>この災害に使える避難場所へ歩いて行けません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>No flood data for this district (not to be read as safe).</source>
      <translation>この行政区には浸水想定のデータがありません（安全とは限りません）。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>No landslide data for this district (not to be read as safe).</source>
      <translation>この行政区には土砂災害警戒区域のデータがありません（安全とは限りません）。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>Only %1 m outside a hazard zone.</source>
      <translation>災害の区域のすぐ外（境まで%1m）。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>Outside the expected flood area.</source>
      <translation>浸水想定区域の外。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>Outside the landslide zones.</source>
      <translation>土砂災害警戒区域の外。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>The position is known only roughly: hazards were not judged.</source>
      <translation>位置がおおよそしか分からないため、災害の危険は判定していません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>The rules have no entry for the need class “%1”.</source>
      <translation>点数の決まりに、支援の理由「%1」がありません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>Too far from any road to say how to walk to an emergency place.</source>
      <translation>道から遠く、避難場所まで歩く道のりが分かりません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>a house may be swept away by the flow</source>
      <translation>氾濫流で家が流される</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>a house may be swept away by the flow or fall with the bank</source>
      <translation>氾濫流で家が流される、または河岸が削られて家が倒れる</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>a house may fall with the eroded bank</source>
      <translation>河岸が削られて家が倒れる</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>landslide special warning zone</source>
      <translation>土砂災害特別警戒区域</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>landslide special warning zone (before designation)</source>
      <translation>土砂災害特別警戒区域（指定前）</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>landslide warning zone</source>
      <translation>土砂災害警戒区域</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/priority.cpp" />
      <source>landslide warning zone (before designation)</source>
      <translation>土砂災害警戒区域（指定前）</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/rules.cpp" />
      <source>A class is S, A, B or C.</source>
      <translation>区分は S・A・B・C のどれかです。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/rules.cpp" />
      <source>The minutes must ascend.</source>
      <translation>minutes は小さい順に書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/rules.cpp" />
      <source>The parts must add up to 100.</source>
      <translation>配分の合計を100にしてください。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/rules.cpp" />
      <source>The rank %1 is missing.</source>
      <translation>ランク%1がありません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/rules.cpp" />
      <source>The rank “%1” is not one of 1 to %2.</source>
      <translation>ランク「%1」は1〜%2ではありません。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/rules.cpp" />
      <source>The scores of S, A and B must descend.</source>
      <translation>S・A・B の点数は大きい順にしてください。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/rules.cpp" />
      <source>This rule has no condition and would match everybody.</source>
      <translation>この決まりには条件がなく、全員に当てはまってしまいます。</translation>
    </message>
    <message>
      <location filename="plugins/evacuation/rules.cpp" />
      <source>“minutes” and “share” must be lists of the same length.</source>
      <translation>「minutes」と「share」は、同じ個数の並びにしてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>Nothing was recorded. Put it right and try again.</source>
      <translation>何も記録していません。直してからもう一度お試しください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>Restore the workspace from a backup.</source>
      <translation>控えからワークスペースを戻してください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>The agreement ends before it begins.</source>
      <translation>合意の終わりの日が始まりの日より前です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>The agreement “%1” cannot be read.</source>
      <translation>合意の記録「%1」が読めません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>The days of the week are missing.</source>
      <translation>曜日がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>The district is missing.</source>
      <translation>行政区がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>The name of the organisation is missing.</source>
      <translation>団体名がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>There is no agreement “%1”.</source>
      <translation>合意の記録「%1」はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>Write 打診中, 合意 or 終了 (asked, agreed, ended).</source>
      <translation>打診中、合意、終了のどれかを書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>agreed</source>
      <translation>合意</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>being asked</source>
      <translation>打診中</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>ended</source>
      <translation>終了</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>“%1” is no date; write 2026-04-01.</source>
      <translation>「%1」は日付ではありません。2026-04-01 のように書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/agreements.cpp" />
      <source>“%1” is no state of an agreement.</source>
      <translation>「%1」は合意の状態ではありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>  Most in %1: %2.</source>
      <translation>  最も多いのは%1の%2人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>%1 minutes</source>
      <translation>%1分</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>%1 people lie in no district; they are listed under “none”.</source>
      <translation>どの行政区にも入らない人が%1人います。行政区とは別に数えました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>%1 points lie too far from any road; they count as unreachable, not as near.</source>
      <translation>%1地点は道から遠いため、近いとは数えず、届かないものとして数えました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>%1: %2 of %3 (%4 %) cannot walk there within %5; of these, %6 are reached by no road.</source>
      <translation>%1：歩いて%5以内で行けない人は、%3人のうち%2人（%4%）です。そのうち%6人は、どの道でも届きません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>%1: %2 places lie too far from any road and were left out.</source>
      <translation>%1：%2か所は道から遠いため、除きました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>By the ministry's count (65 and more, no car, 500 m in a straight line) there are %1; along the road %2. For %3 of these a shop is near in a straight line only.</source>
      <translation>農林水産省の数え方（65歳以上、車なし、店まで直線500m以上）では%1人、道のりで数えると%2人です。このうち%3人は、直線なら近いのに、道では遠い人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>Computing coverage</source>
      <translation>歩いて行ける範囲を計算中</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>Import points or population first.</source>
      <translation>先に要支援の地点か人口を取り込んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>Of all inhabitants, by the ministry's count (65 and more, 500 m in a straight line; cars are not known) there are %1; along the road %2. For %3 of these a shop is near in a straight line only.</source>
      <translation>住民全体では、農林水産省の数え方（65歳以上、店まで直線500m以上。車の有無は分かりません）で%1人、道のりで数えると%2人です。このうち%3人は、直線なら近いのに、道では遠い人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>The bands and the limit must both be distances or both be times: %1, %2.</source>
      <translation>区切りと基準は、どちらも道のりか、どちらも時間にしてください：%1、%2</translation>
    </message>
    <message>
      <location filename="plugins/mobility/analysis.cpp" />
      <source>The workspace has neither need points nor population: there is nobody to cover.</source>
      <translation>ワークスペースに要支援の地点も人口もないため、数える人がいません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/candidates.cpp" />
      <source>Crossroads %1</source>
      <translation>辻%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/candidates.cpp" />
      <source>It has: %1.</source>
      <translation>あるのは %1 です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/candidates.cpp" />
      <source>Mesh cell %1</source>
      <translation>メッシュ%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/candidates.cpp" />
      <source>Name kinds of facility that the workspace has, such as public_hall, or districts.</source>
      <translation>ワークスペースにある施設の種類（例：public_hall）か、districts（行政区の中ほど）を書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/candidates.cpp" />
      <source>The file does not say in which coordinates it is written.</source>
      <translation>ファイルに、どの座標で書かれているかの記載がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/candidates.cpp" />
      <source>The spacing of crossroads is a distance, such as 500m: %1.</source>
      <translation>辻の間隔は 500m のような距離で書いてください：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/candidates.cpp" />
      <source>The workspace has no layer “%1”.</source>
      <translation>ワークスペースにレイヤ「%1」はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/candidates.cpp" />
      <source>There are no candidates: %1.</source>
      <translation>候補がありません：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/cbc.cpp" />
      <source>By the program cbc there is no solution.</source>
      <translation>プログラム cbc によれば、条件に合う答えはありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/cbc.cpp" />
      <source>No temporary file can be written.</source>
      <translation>一時ファイルを書けません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/cbc.cpp" />
      <source>The program cbc did not end in time.</source>
      <translation>プログラム cbc が時間内に終わりませんでした。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/cbc.cpp" />
      <source>The program cbc does not start.</source>
      <translation>プログラム cbc を始められません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/cbc.cpp" />
      <source>The program cbc gave an answer that cannot be read.</source>
      <translation>プログラム cbc の答えが読めません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/cbc.cpp" />
      <source>The program cbc is not installed.</source>
      <translation>プログラム cbc が入っていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/access_table.cpp" />
      <source>500 m and more in a straight line</source>
      <translation>直線500m以上（農水省）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/access_table.cpp" />
      <source>65 and more</source>
      <translation>65歳以上</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/access_table.cpp" />
      <source>Both</source>
      <translation>どちらでも</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/access_table.cpp" />
      <source>Far in a straight line only</source>
      <translation>直線だけ遠い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/access_table.cpp" />
      <source>Near in a straight line only</source>
      <translation>直線だけ近い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/access_table.cpp" />
      <source>Out of reach along the road</source>
      <translation>道のりで行けない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/access_table.cpp" />
      <source>The ministry's count and the road: %1 (65 and more, no car)</source>
      <translation>農林水産省の数え方と道のり：%1（65歳以上・車なし）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/access_table.cpp" />
      <source>The ministry's count and the road: %1 (all inhabitants of 65 and more)</source>
      <translation>農林水産省の数え方と道のり：%1（住民全体の65歳以上）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>&amp;District</source>
      <translation>行政区(&amp;D)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>&amp;First day</source>
      <translation>始まりの日(&amp;F)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>&amp;Keep</source>
      <translation>保存する(&amp;K)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>&amp;Last day</source>
      <translation>終わりの日(&amp;L)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>&amp;Note</source>
      <translation>備考(&amp;N)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>&amp;Organisation</source>
      <translation>団体名(&amp;O)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>&amp;Post of who agreed</source>
      <translation>合意した人の職名(&amp;P)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>&amp;State</source>
      <translation>状態(&amp;S)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>&amp;Vehicle</source>
      <translation>車両(&amp;V)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>A new agreement</source>
      <translation>新しい合意の記録</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>Before:</source>
      <translation>これまで：</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>Days</source>
      <translation>曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>The agreement %1</source>
      <translation>合意の記録 %1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>empty: until further notice</source>
      <translation>空欄なら当分の間</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>no names of persons</source>
      <translation>個人の名前は書かないでください</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>such as 2026-04-01; may stay empty</source>
      <translation>例：2026-04-01（空欄でもよい）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>such as 施設長; no names of persons</source>
      <translation>例：施設長（お名前は書かない）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/agreement_form.cpp" />
      <source>・since %1: %2, %3 %4</source>
      <translation>・%1から：%2、%3　%4</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_conditions.cpp" />
      <source>%1
(expired on %2)</source>
      <translation>%1
（%2で期限切れ）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_conditions.cpp" />
      <source>%1
(no last day is known)</source>
      <translation>%1
（期限が分かりません）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_conditions.cpp" />
      <source>%1
(until %2)</source>
      <translation>%1
（%2まで）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_conditions.cpp" />
      <source>All inhabitants</source>
      <translation>住民全体</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_conditions.cpp" />
      <source>On a date</source>
      <translation>日付を指定</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_conditions.cpp" />
      <source>On which day</source>
      <translation>どの曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_conditions.cpp" />
      <source>Timetables</source>
      <translation>時刻表</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_conditions.cpp" />
      <source>Whom to count</source>
      <translation>数える人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_question.cpp" />
      <source>Choose at least one timetable.</source>
      <translation>時刻表を一つ以上選んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_question.cpp" />
      <source>Choose the day and the timetables, then press “Compute”.</source>
      <translation>曜日と時刻表を選んで「計算する」を押すと、ここに結果が出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_question.cpp" />
      <source>Not yet in the workspace: %1. Import it under “Data”; then this can be computed.</source>
      <translation>まだ取り込まれていません：%1。「データ」で取り込むと、計算できます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_question.cpp" />
      <source>Point %1</source>
      <translation>地点 %1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_question.cpp" />
      <source>To the district with the most</source>
      <translation>最も多い地区を地図で見る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_question.cpp" />
      <source>To the one with the most: %1</source>
      <translation>最も多い%1へ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_question.cpp" />
      <source>To “Data”</source>
      <translation>「データ」へ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/bus_question.cpp" />
      <source>points of need or population</source>
      <translation>要支援の地点か人口</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_on_map.cpp" />
      <source>%1 to %2 cannot</source>
      <translation>行けない人が%1～%2人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_on_map.cpp" />
      <source>%1: %2 m along the road to %3</source>
      <translation>%1：%3 まで道のり %2 m</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_on_map.cpp" />
      <source>%1: no road leads there</source>
      <translation>%1：道がつながらない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_on_map.cpp" />
      <source>Beyond reach</source>
      <translation>歩いては行けない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_on_map.cpp" />
      <source>Can walk there</source>
      <translation>歩いて行ける</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_on_map.cpp" />
      <source>Colouring the roads</source>
      <translation>道を色分けしています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_on_map.cpp" />
      <source>No road leads there</source>
      <translation>道がつながらない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_on_map.cpp" />
      <source>Road: up to %1</source>
      <translation>道: %1まで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_on_map.cpp" />
      <source>The way</source>
      <translation>道のり</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_on_map.cpp" />
      <source>all can walk there</source>
      <translation>全員が歩いて行ける</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>Councils</source>
      <translation>振興会別</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>Here stand the districts with the most who cannot walk there, once it is computed.</source>
      <translation>計算すると、歩いて行けない人の多い地区のグラフがここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>Here stand the districts with those who cannot walk there, once it is computed.</source>
      <translation>計算すると、歩いて行けない人の多い地区がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>Here stand the residents' councils and former municipalities, once it is computed.</source>
      <translation>計算すると、振興会と旧市町村ごとの結果がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>Here stands everybody with the way to the nearest place, once it is computed.</source>
      <translation>計算すると、一人ひとりの最寄りの施設と道のりがここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>Here stands how many could walk there under another limit, once it is computed.</source>
      <translation>計算すると、基準を変えたときに何人が歩いて行けるかがここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>Here stands how many people have how far to go, once it is computed.</source>
      <translation>計算すると、最も近い所までの道のりごとの人数がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>Here stands the ministry's count (65 and more, 500 m in a straight line) beside the way along the road, once it is computed and ages are known.</source>
      <translation>計算すると、農林水産省の数え方（65歳以上・直線500m）と道のりでの数え方が、ここに並びます（年齢が分かるときだけ）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>How far</source>
      <translation>道のり別</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>The ministry's count</source>
      <translation>農水省の数え方</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_pages.cpp" />
      <source>Under other limits</source>
      <translation>基準別</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>1 km</source>
      <translation>1 km</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>10 minutes</source>
      <translation>歩いて10分</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>15 minutes</source>
      <translation>歩いて15分</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>300 m</source>
      <translation>300 m</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>500 m</source>
      <translation>500 m</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Choose at least one kind of place.</source>
      <translation>行き先を一つ以上選んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Choose where to and how far, then press “Compute”.</source>
      <translation>行き先と道のりを選んで「計算する」を押すと、ここに結果が出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Colour the roads by the way</source>
      <translation>道も色分けする（近い所まで）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Computing who can walk there</source>
      <translation>到達圏を計算中</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Everybody can walk there</source>
      <translation>全員が歩いて行けます</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>How far along the road</source>
      <translation>道のり</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Make a sheet of this district</source>
      <translation>この地区のシートを作る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Make the summary of the city</source>
      <translation>市のまとめを作る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Not yet in the workspace: %1. Import it under “Data”; then it can be computed who can walk there.</source>
      <translation>まだ取り込まれていません：%1。「データ」で取り込むと、歩いて行けるかを計算できます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>People in need, and all inhabitants</source>
      <translation>支援の必要な人と住民全体</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Save the area as a file…</source>
      <translation>範囲をファイルに保存…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Save the area within reach</source>
      <translation>歩いて行ける範囲を保存</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Show the area within reach</source>
      <translation>歩いて行ける範囲も地図に出す</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Shown on the map and in the tables</source>
      <translation>地図と表に出す行き先</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Shown: %1</source>
      <translation>表示：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Who can walk there</source>
      <translation>歩いて行けるか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_perspective.cpp" />
      <source>Who cannot walk to food or a doctor?</source>
      <translation>食料品や医者に歩いて行けない人は、どこにいますか。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>%1 have a road, but it leads to none of the places for who walks here (%2).</source>
      <translation>%1人は、近くに道はありますが、どこにもつながっていません（歩く人：%2）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>%1 have one near enough as the crow flies, but the road goes a long way round, as where a river, a railway or a hill lies between.</source>
      <translation>%1人は、直線なら近いのに、道が大回りです。川・線路・山などが間にあると、こうなります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>%1 live more than %2 from any road: no way on foot is known.</source>
      <translation>%1人は、道から%2より離れていて、歩く道が分かりません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>%1: %2 of %3 cannot walk to %4 within %5.</source>
      <translation>%1：%4まで歩いて%5以内で行けない人は、%3人のうち%2人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>%1: all %2 can walk to %3 within %4.</source>
      <translation>%1：%3まで、%2人の全員が歩いて%4以内で行けます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>%1: can walk to %2 within %3.</source>
      <translation>%1：%2まで歩いて%3以内で行けます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>%1: cannot walk to %2 within %3.</source>
      <translation>%1：%2まで歩いて%3以内では行けません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>As the crow flies it is %1: the road goes a long way round.</source>
      <translation>直線なら%1です。道が大回りになっています。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>For %1 of those who cannot, the nearest is %2.</source>
      <translation>行けない人のうち%1人は、%2が最も近い所です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>In the district (%1): %2.</source>
      <translation>地区の中にある%1は、%2です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>In the district there are %1 places of this kind: %2.</source>
      <translation>地区の中に%2は%1か所あります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>Nobody in this district was counted.</source>
      <translation>この地区には、数える人がいません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>That is %1 minutes too far.</source>
      <translation>決めた時間より、約%1分長くかかります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>That is %1 too far.</source>
      <translation>決めた道のりより、%1遠いです。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>The nearest is %1: %2 along the road, about %3 minutes.</source>
      <translation>最も近いのは%1で、道のりは%2、歩いて約%3分です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>The nearest road is %1 away, more than %2: no way on foot is known.</source>
      <translation>最も近い道まで%1あります。%2より離れているので、歩く道が分かりません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>Their way is %1 on average; the shortest is %2, the longest %3.</source>
      <translation>行けない人の道のりは平均%1です（近い人で%2、遠い人で%3）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>There is a road, but it leads to none of the places for who walks here (%1).</source>
      <translation>近くに道はありますが、どこにもつながっていません（歩く人：%1）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>There is no place of this kind in the district: %1.</source>
      <translation>地区の中に%1がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_reasons.cpp" />
      <source>There is no road around: no way on foot is known.</source>
      <translation>周りに道がなく、歩く道が分かりません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>Cannot</source>
      <translation>歩いて行けない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>Councils and the way to: %1</source>
      <translation>振興会・旧市町村と道のり: %1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>Districts and the way to: %1</source>
      <translation>行政区別 %1まで歩いて行けるか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>Districts with the most people who cannot walk to %1 within %2</source>
      <translation>%1まで歩いて%2以内で行けない人が多い行政区</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>How far is the way to %1?</source>
      <translation>最も近い%1までの道のりと人数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>Level</source>
      <translation>区分</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>Nearest</source>
      <translation>最寄り</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>No road</source>
      <translation>道がつながらない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>Share that cannot</source>
      <translation>行けない割合</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>The way to: %1</source>
      <translation>%1までの道のり</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>Who could walk to %1 under other limits</source>
      <translation>基準を変えたとき、%1まで歩いて行ける人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>beyond reach</source>
      <translation>歩いては行けない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>farther</source>
      <translation>それより遠い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>no road leads there</source>
      <translation>道がつながらない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>up to %1</source>
      <translation>%1まで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/coverage_tables.cpp" />
      <source>within %1 (%2 %)</source>
      <translation>%1以内（%2%）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/district_shades.cpp" />
      <source>nobody was counted</source>
      <translation>数える人がいない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_on_map.cpp" />
      <source>%1 to %2 without a bus</source>
      <translation>バスのない人 %1～%2人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_on_map.cpp" />
      <source>%1: %2 a day and direction</source>
      <translation>%1：1日（片道）%2本</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_on_map.cpp" />
      <source>To the stop</source>
      <translation>停留所まで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_on_map.cpp" />
      <source>all have a bus</source>
      <translation>全員にバスがある</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source> a day</source>
      <translation>本（1日・片道）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Buses at least</source>
      <translation>必要な本数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>By day</source>
      <translation>曜日別</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Changed for whom</source>
      <translation>変わった人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Changed stops</source>
      <translation>変わった停留所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Compare with</source>
      <translation>前の時刻表と比べる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Counted one way. Fewer buses than this are too few.</source>
      <translation>片道で数えます。これより少ないと「本数が足りない」とします。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Gaps of the bus</source>
      <translation>バスの空白</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Here stand the districts with the most people without a bus, once it is computed.</source>
      <translation>計算すると、バスのない人が多い行政区がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Here stand the districts with those who have no bus, once it is computed.</source>
      <translation>計算すると、行政区ごとのバスのない人の数がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Here stand the stops that lost or gained, once you choose an older timetable under “More conditions” and compute.</source>
      <translation>「詳しい条件」で前の時刻表を選んで計算すると、本数の変わった停留所がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Here stand the stops with their buses, once it is computed.</source>
      <translation>計算すると、停留所ごとの本数がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Here stand weekdays, Saturdays and Sundays side by side, once it is computed.</source>
      <translation>計算すると、平日・土曜・日曜がここに並びます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Here stands everybody with their stop, once it is computed.</source>
      <translation>計算すると、一人ずつの停留所がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Here stands who lost or gained, once you choose an older timetable under “More conditions” and compute.</source>
      <translation>「詳しい条件」で前の時刻表を選んで計算すると、良くなった人と悪くなった人がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>How far to the stop</source>
      <translation>停留所まで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Looking for gaps of the bus</source>
      <translation>バスの空白を計算中</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Show the stops</source>
      <translation>停留所も地図に出す</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Stops</source>
      <translation>か所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>Where is there no bus?</source>
      <translation>バスの空白はどこですか。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_perspective.cpp" />
      <source>no comparison</source>
      <translation>比べない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>%1 have a stop, as %2, but no bus stops there that day.</source>
      <translation>%1人は、停留所（%2など）はありますが、その日にバスがありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>%1 have no stop within %2.</source>
      <translation>%1人は、%2以内に停留所がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>%1 have too few buses: at %2 there are %3 a day and direction.</source>
      <translation>%1人は、本数が足りません（%2は1日に片道%3本）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>%1: %2 a day and direction, from %3 to %4, none between 8:00 and 18:00</source>
      <translation>%1：1日に片道%2本（%3～%4）。8時から18時まではありません</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>%1: %2 a day and direction, from %3 to %4; the longest wait by day is %5 minutes</source>
      <translation>%1：1日に片道%2本（%3～%4）。昼間に最も長く待つと%5分</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>%1: %2 of %3 have no bus that serves them.</source>
      <translation>%1：バスを使えない人は、%3人のうち%2人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>%1: %2.</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>%1: all %2 have a bus within %3.</source>
      <translation>%1：%2人の全員に、%3以内のバスがあります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>%1: no bus</source>
      <translation>%1：バスはありません</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>Buses a day and direction at %1: %2.</source>
      <translation>%1の1日の本数（片道）：%2</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>For %1 it is the best stop within %2.</source>
      <translation>%2以内でここが最も便利な人は%1人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>For %1 no road leads to any stop.</source>
      <translation>%1人は、停留所まで道がつながりません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>No road leads to any stop.</source>
      <translation>停留所まで道がつながりません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>Stop %1: %2 that day.</source>
      <translation>停留所 %1：その日は%2</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>The nearest stop is %1, %2 along the road.</source>
      <translation>最も近い停留所は%1で、道のりは%2です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>Their way to the nearest stop is %1 on average; for most it is %2.</source>
      <translation>最も近い停留所までの道のりは平均%1です。多くの人は%2が最寄りです。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>Under the older timetable it was the same.</source>
      <translation>前の時刻表でも同じでした。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>Under the older timetable: %1.</source>
      <translation>前の時刻表では：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>Within reach %1 has more buses.</source>
      <translation>歩ける範囲では、%1のほうが本数が多くあります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_reasons.cpp" />
      <source>Without a bus by day: %1.</source>
      <translation>バスのない人の曜日別：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>%1 and more buses</source>
      <translation>%1本以上</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>%1 to %2 buses</source>
      <translation>%1～%2本</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Best stop within reach</source>
      <translation>便利な停留所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Bus stop</source>
      <translation>停留所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Buses before</source>
      <translation>前の本数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Buses now</source>
      <translation>今の本数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Buses there</source>
      <translation>その本数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Class that day</source>
      <translation>その日の本数の区分</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Difference</source>
      <translation>差</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Districts with the most people without a bus</source>
      <translation>バスのない人が多い行政区</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Districts without a bus</source>
      <translation>行政区別 バスのない人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Everybody and their bus</source>
      <translation>一人ずつのバス</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>First</source>
      <translation>始発</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Last</source>
      <translation>最終</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Longest wait, %1</source>
      <translation>最長の待ち時間（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Nearest stop</source>
      <translation>最寄りの停留所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>No bus that day</source>
      <translation>その日にバスがない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>No stop</source>
      <translation>停留所がない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Now</source>
      <translation>今</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>People nearby</source>
      <translation>使う人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Share without a bus</source>
      <translation>バスのない割合</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Stops and their buses</source>
      <translation>停留所とバスの本数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Stops that lost or gained</source>
      <translation>本数の変わった停留所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Timetable</source>
      <translation>時刻表</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Too few buses</source>
      <translation>本数が足りない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Weekdays, Saturdays and Sundays side by side</source>
      <translation>平日・土曜・日曜を並べる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>What changed</source>
      <translation>変わったこと</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Who lost or gained</source>
      <translation>良くなった人と悪くなった人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Without a bus</source>
      <translation>バスのない人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>Without, %1</source>
      <translation>バスのない人（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>a stop, but no bus that day</source>
      <translation>その日バスがない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>better off</source>
      <translation>良くなる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>buses</source>
      <translation>本</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>fewer buses</source>
      <translation>本数が減った</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>gone</source>
      <translation>なくなった</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>has a bus</source>
      <translation>バスがある</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>more buses</source>
      <translation>本数が増えた</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>no bus</source>
      <translation>バスなし</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>no stop within reach</source>
      <translation>停留所が遠い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>too few buses</source>
      <translation>本数が足りない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/gap_tables.cpp" />
      <source>worse off</source>
      <translation>悪くなる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_on_map.cpp" />
      <source>%1 to %2 not there and back</source>
      <translation>行って帰れない人 %1～%2人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_on_map.cpp" />
      <source>By bus, back</source>
      <translation>バス（帰り）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_on_map.cpp" />
      <source>By bus, there</source>
      <translation>バス（行き）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_on_map.cpp" />
      <source>On foot</source>
      <translation>徒歩</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_on_map.cpp" />
      <source>all get there and back</source>
      <translation>全員が行って帰れる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source> minutes</source>
      <translation>分</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Be home by</source>
      <translation>何時までに帰る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Be there by</source>
      <translation>何時までに着く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Changes and waiting</source>
      <translation>乗り換え・待ち</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Here stand the districts with the most who do not get there and back, once it is computed.</source>
      <translation>計算すると、行って帰れない人が多い行政区がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Here stand the districts with those who do not get there and back, once it is computed.</source>
      <translation>計算すると、行政区ごとの行って帰れない人の数がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Here stands everybody with their trip, once it is computed.</source>
      <translation>計算すると、一人ずつの行き帰りがここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Here stands how much changing, walking and waiting it takes, once it is computed.</source>
      <translation>計算すると、乗り換え・歩き・待ち時間ごとの人数がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Leave home after</source>
      <translation>早くて何時に出る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Longest walk</source>
      <translation>歩ける時間</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Looking for ways there and back</source>
      <translation>行き帰りの便を計算中</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Shopping (%1)</source>
      <translation>買物（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Stay</source>
      <translation>用事の時間</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>The workspace has no places to go to.</source>
      <translation>行き先になる施設が取り込まれていません。「データ」で取り込んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>There and back</source>
      <translation>行って帰れるか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>To a stop or from it, or all the way</source>
      <translation>停留所まで、または行き先までの片道です</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>To the doctor (%1)</source>
      <translation>通院（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_perspective.cpp" />
      <source>Who gets to the doctor or a shop and back?</source>
      <translation>通院や買物に行って、帰って来られますか。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: %2 of %3 cannot get to %4 and back.</source>
      <translation>%1：%4に行って帰れない人は、%3人のうち%2人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: %2 people</source>
      <translation>%1：%2人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: all %2 get to %3 and back.</source>
      <translation>%1：%2人の全員が、%3に行って帰れます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: does not get to %2 by %3.</source>
      <translation>%1：%3までに%2に着けません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: from the stop %2 by bus (%3) to %4, there at %5.</source>
      <translation>%1 停留所「%2」からバス（%3）で「%4」へ。%5着</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: gets to %2 and back by bus.</source>
      <translation>%1：バスで%2に行って帰れます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: gets to %2 and back on foot.</source>
      <translation>%1：歩いて%2に行って帰れます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: gets to %2, but not home by %3.</source>
      <translation>%1：%2には行けますが、%3までに家に帰れません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: neither a stop nor %2 within a walk of %3 minutes.</source>
      <translation>%1：歩いて%3分以内に、停留所も%2もありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: on foot to %2 (%3 minutes), there at %4.</source>
      <translation>%1に出て、%2まで歩きます（%3分）。%4着</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>%1: on foot to the stop %2 (%3 minutes).</source>
      <translation>%1に出て、停留所「%2」まで歩きます（%3分）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>After that no bus goes home any more that day.</source>
      <translation>そのあと、帰りのバスはその日にもうありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>After that one is home at %1 at the earliest: %2 minutes too late.</source>
      <translation>そのあと家に着くのは、早くても%1です（%2分おそい）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>Change on foot to the stop %1 (%2 minutes).</source>
      <translation>停留所「%1」まで歩いて乗り換えます（%2分）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>In all %1 changes, %2 m on foot, %3 minutes of waiting.</source>
      <translation>合わせて、乗り換え%1回、歩き%2m、待ち時間%3分です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>On foot to %1 (%2 minutes), there at %3.</source>
      <translation>%1まで歩きます（%2分）。%3着</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>That day no bus goes from a stop nearby to such a place.</source>
      <translation>その日、近くの停留所から行き先へ行くバスがありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>The earliest is to be at %1 at %2: %3 minutes too late.</source>
      <translation>早くても、%1に着くのは%2です（%3分おそい）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>There for %1 minutes and more.</source>
      <translation>用事（%1分以上いられます）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>Who cannot, by day: %1.</source>
      <translation>行って帰れない人の曜日別：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>home</source>
      <translation>家</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_reasons.cpp" />
      <source>the bus</source>
      <translation>路線バス</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Changes</source>
      <translation>乗り換え</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Districts and the trip to: %1</source>
      <translation>行政区別 %1に行って帰れるか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Districts with the most people who cannot get to %1 and back</source>
      <translation>%1に行って帰れない人が多い行政区</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Everybody and their trip to: %1</source>
      <translation>%1への一人ずつの行き帰り</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Is home</source>
      <translation>帰宅</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Is there</source>
      <translation>到着</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Leaves</source>
      <translation>出発</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Leaves for home</source>
      <translation>帰り</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Not there and back</source>
      <translation>行って帰れない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Not there and back, %1</source>
      <translation>行って帰れない（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>On foot farther</source>
      <translation>歩き 1.5 kmより長い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>On foot up to 1.5 km</source>
      <translation>歩き 1.5 kmまで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>On foot up to 500 m</source>
      <translation>歩き 500 mまで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>One change</source>
      <translation>乗り換え1回</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Share not there and back</source>
      <translation>行って帰れない割合</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Two changes and more</source>
      <translation>乗り換え2回以上</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Waiting</source>
      <translation>待ち時間</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Waiting longer</source>
      <translation>待ち 1時間より長い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Waiting up to 30 minutes</source>
      <translation>待ち 30分まで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Waiting up to an hour</source>
      <translation>待ち 1時間まで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>What the trip by bus asks of people</source>
      <translation>バスで行き帰りする人の乗り換え・歩き・待ち時間</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Who gets there and back, by day</source>
      <translation>行って帰れる人（曜日別）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>Without a change</source>
      <translation>乗り換えなし</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>goes by bus</source>
      <translation>バスで往復</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>goes on foot</source>
      <translation>歩いて往復</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>no stop to walk to</source>
      <translation>停留所が遠い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>not home in time</source>
      <translation>帰れない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>not there in time</source>
      <translation>着けない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/journey_tables.cpp" />
      <source>times</source>
      <translation>回</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/legend.cpp" />
      <source>What the signs on the map mean</source>
      <translation>地図の印の意味</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>%1 rows cannot be used.</source>
      <translation>使えない行が%1行あります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>%1 rows were new or changed.</source>
      <translation>%1行が新しく入ったか、変わりました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Add…</source>
      <translation>追加…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Change or end…</source>
      <translation>変更・終了…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Change…</source>
      <translation>変更…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Choose a list of offers</source>
      <translation>申し出の一覧を選ぶ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Choose a list of requests</source>
      <translation>要望の一覧を選ぶ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Choose another folder.</source>
      <translation>ほかのフォルダを選んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Empty list…</source>
      <translation>ひな型…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Here stand the companies and corporations that offer vehicles and drivers. Add them one by one, or take in a list (Excel or CSV).</source>
      <translation>ここには、車や運転する人を出せる企業・社会福祉法人が並びます。「追加」で一つずつ入れるか、「一覧を取り込む」で Excel・CSV の表を取り込んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Here stand the districts that ask for support. Add them one by one, or take in a list (Excel or CSV).</source>
      <translation>ここには、支援を望む行政区が並びます。「追加」で一つずつ入れるか、「一覧を取り込む」で Excel・CSV の表を取り込んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Here stands with whom it was talked over, with their post and without names, and what came of it.</source>
      <translation>ここには、どの団体と話をして、どうなったかが並びます（人は職名だけを書きます）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Lists (*.xlsx *.ods *.xls *.csv *.txt)</source>
      <translation>一覧 (*.xlsx *.ods *.xls *.csv *.txt)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>No district is called so.</source>
      <translation>その名前の行政区はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Put them right in the file and take it in again.</source>
      <translation>ファイルを直して、もう一度取り込んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Take in a list…</source>
      <translation>一覧を取り込む…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Take out</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>The file could not be written.</source>
      <translation>ファイルに書けませんでした。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Write an empty list</source>
      <translation>ひな型を書き出す</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Write one down…</source>
      <translation>記録する…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>Written. Fill it in with Excel, below the example, and take it in.</source>
      <translation>書き出しました。Excel で例の下に書き、取り込んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>offers.csv</source>
      <translation>申し出.csv</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>requests.csv</source>
      <translation>要望.csv</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>“%1” was taken out. Ctrl+Z brings it back.</source>
      <translation>「%1」を取り除きました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_lists_page.cpp" />
      <source>… and %1 more</source>
      <translation>…ほか%1件</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_on_map.cpp" />
      <source>chosen</source>
      <translation>選ばれた</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_on_map.cpp" />
      <source>district that lacks a day</source>
      <translation>足りない日がある地区</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_on_map.cpp" />
      <source>district that somebody comes to</source>
      <translation>車が来る地区</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_on_map.cpp" />
      <source>proposed</source>
      <translation>案</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_on_map.cpp" />
      <source>where a vehicle stands</source>
      <translation>車の拠点</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_on_map.cpp" />
      <source>whom to ask first</source>
      <translation>まず相談する団体</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>%1 offers and %2 requests are there. Press “Match”.</source>
      <translation>申し出%1件と要望%2件があります。「組み合わせる」を押してください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>%1 ← %2</source>
      <translation>%1 ← %2</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>%1: nobody yet</source>
      <translation>%1：まだいません</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>10 km</source>
      <translation>10km</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>20 km</source>
      <translation>20km</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>30 km</source>
      <translation>30km</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Agreements</source>
      <translation>合意の記録</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Here stand the requests that nobody comes for yet, why, and whom to ask first.</source>
      <translation>ここには、まだ応えられない要望と、そのわけ、まず相談する団体が並びます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Here stands who could drive where, and why so, once it is matched.</source>
      <translation>「組み合わせる」を押すと、どの団体がどの地区へ行けるかと、そのわけがここに並びます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Line: %1</source>
      <translation>線：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Lists of offers and of requests are needed, below the map. Add them there one by one, or take them in from Excel or CSV. “Empty list…” writes one to fill in.</source>
      <translation>申し出と要望の一覧が要ります。地図の下の「申し出」「要望」で一つずつ追加するか、Excel・CSV の表を取り込んでください。書き込むための表は「ひな型…」で作れます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Match</source>
      <translation>組み合わせる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Match offers</source>
      <translation>申し出と地区を結ぶ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Matches</source>
      <translation>組み合わせ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Matching offers and districts</source>
      <translation>申し出と地区を組み合わせています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Nobody yet</source>
      <translation>まだいない要望</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Offers</source>
      <translation>申し出</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Requests</source>
      <translation>要望</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Take in a list of offers…</source>
      <translation>申し出の一覧を取り込む…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Take in a list of requests…</source>
      <translation>要望の一覧を取り込む…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>The longest way by road</source>
      <translation>道のりの上限</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Which company or corporation could drive for which district?</source>
      <translation>どの企業・社会福祉法人が、どの地区の移動を支えられますか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Write all down as being asked</source>
      <translation>すべてを「打診中」として記録する</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>Write the chosen one down…</source>
      <translation>選んだ組み合わせを記録する…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_perspective.cpp" />
      <source>however far</source>
      <translation>決めない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Days a week missing</source>
      <translation>足りない日（週）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Days a week wanted</source>
      <translation>週の回数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Days that would do</source>
      <translation>希望の曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Districts a day</source>
      <translation>1日の地区数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Districts a week</source>
      <translation>週の地区数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Driver of the district</source>
      <translation>地区の運転者</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Drivers</source>
      <translation>運転する人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>From</source>
      <translation>始まり</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Goes to</source>
      <translation>行ける地域</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Kind of organisation</source>
      <translation>区分</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Offers of support</source>
      <translation>支援の申し出</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Organisation</source>
      <translation>団体名</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>People in one</source>
      <translation>1台に乗れる人数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Post of who agreed</source>
      <translation>合意した人の職名</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Requests of districts</source>
      <translation>地区の要望</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Requests that nobody comes for yet</source>
      <translation>まだ応えられない要望</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>To</source>
      <translation>終わり</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Vehicle</source>
      <translation>車</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Vehicles</source>
      <translation>車の台数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Way by road</source>
      <translation>道のり</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Wheelchairs</source>
      <translation>車いす</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Where it stands</source>
      <translation>拠点の住所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Who comes</source>
      <translation>行く団体</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Who could drive where</source>
      <translation>申し出と地区の組み合わせ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Whom to ask first</source>
      <translation>まず相談する団体</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Why nobody comes</source>
      <translation>応えられないわけ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Why so</source>
      <translation>結んだわけ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/match_tables.cpp" />
      <source>Within km</source>
      <translation>行ける距離km</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/mobility_perspective.cpp" />
      <source>Mobility support</source>
      <translation>移動支援</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/reach_layer.cpp" />
      <source>Drawing the area within reach</source>
      <translation>歩いて行ける範囲を描いています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/reach_layer.cpp" />
      <source>Writing the area within reach</source>
      <translation>歩いて行ける範囲を書き出しています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/reason_box.cpp" />
      <source>List the people there</source>
      <translation>この地区の人を一覧で見る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>All districts, a sheet each</source>
      <translation>全行政区（1枚ずつ）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>As what</source>
      <translation>形</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Choose a district or the city. The sheet holds the map, the numbers, the nearest places, buses and the way to the clinic and back.</source>
      <translation>行政区か市全体を選んで「シートを作る」を押してください。地図、人数、いちばん近い店や診療所、バス、通院できる人が一枚にまとまります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Copy number %1 was entered into the ledger of what was handed out.</source>
      <translation>配付番号 %1 として配付台帳に記録しました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>For everybody</source>
      <translation>公開用</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>For everybody: few people are kept back. For our own use: all numbers and points.</source>
      <translation>公開用：少ない人数は伏せます。内部用：すべての人数と場所が載ります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>For our own use</source>
      <translation>内部用</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>For whom</source>
      <translation>だれに渡す</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Made by</source>
      <translation>作成者</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Make the sheet</source>
      <translation>シートを作る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Mobility sheet</source>
      <translation>移動支援シート</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Name, such as the welfare commissioner's</source>
      <translation>氏名（民生委員など）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Of what</source>
      <translation>どこの</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Open the file</source>
      <translation>ファイルを開く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Paper (PDF)</source>
      <translation>紙（PDF）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Sheets and summary</source>
      <translation>シート・まとめ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Stands on the sheet, such as: Social Welfare Council</source>
      <translation>紙面に載ります。例: 社会福祉協議会</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Summary of mobility support</source>
      <translation>移動支援のまとめ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Table (Excel)</source>
      <translation>表（Excel）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>The sheet was written: %1</source>
      <translation>シートを書き出しました：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>The whole city (summary and tables)</source>
      <translation>市全体（まとめと表）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>What stands on the sheet of a district, or of the whole city?</source>
      <translation>地区のシートと市のまとめを作る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_perspective.cpp" />
      <source>Write the sheet to</source>
      <translation>シートの書き出し先</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_task.cpp" />
      <source>Counting for the report</source>
      <translation>シートの数字を計算しています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/report_task.cpp" />
      <source>Writing the report</source>
      <translation>シートを書き出しています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_desk.cpp" />
      <source>Comparing scenarios</source>
      <translation>案を比べています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_desk.cpp" />
      <source>the change of the scenario “%1”</source>
      <translation>案「%1」の変更</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>A bus route</source>
      <translation>バス路線</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>A mobile shop</source>
      <translation>移動販売車</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>A new place</source>
      <translation>新しい店や施設</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>Comes on</source>
      <translation>来る曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>Counts as</source>
      <translation>何として数えるか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>It ends</source>
      <translation>なくなる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>Kind of place</source>
      <translation>種類</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>Mobile shop</source>
      <translation>移動販売車</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>One of %1 buses stays</source>
      <translation>%1本に1本に減る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>Route</source>
      <translation>路線</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>Then click on the map where it is to be.</source>
      <translation>このあと、置く場所を地図で押してください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_dialogs.cpp" />
      <source>What happens</source>
      <translation>どうなるか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_on_map.cpp" />
      <source>As it is</source>
      <translation>今</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_on_map.cpp" />
      <source>Click on the place that closes. Esc ends it.</source>
      <translation>閉じる店や施設を地図で押してください。Esc でやめます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_on_map.cpp" />
      <source>Click on the road that is closed. Esc ends it.</source>
      <translation>通れなくなる道を地図で押してください。Esc でやめます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_on_map.cpp" />
      <source>Click where it is to be. Esc ends it.</source>
      <translation>置く場所を地図で押してください。Esc でやめます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_on_map.cpp" />
      <source>Drag a stop to where it is to be. Esc ends it.</source>
      <translation>停留所を、移る先まで引っ張ってください。Esc でやめます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>A bus route ends or runs more seldom…</source>
      <translation>バス路線がなくなる・減る…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>A mobile shop comes…</source>
      <translation>移動販売車が来る…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>A new place…</source>
      <translation>店や施設ができる…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>A new scenario</source>
      <translation>新しい案</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>A place closes…</source>
      <translation>店や施設が閉じる…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>A road is closed…</source>
      <translation>道が通れなくなる…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>A stop moves…</source>
      <translation>停留所が移る…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Add a change</source>
      <translation>変更を加える</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Add a change to the scenario.</source>
      <translation>案に変更を加えてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Changes of the scenario</source>
      <translation>案の変更</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Compute anew</source>
      <translation>計算し直す</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Gains and losses</source>
      <translation>良くなる人・悪くなる人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Here stand the districts with those who gain and lose, once there is a scenario.</source>
      <translation>案を作ると、良くなる人・悪くなる人が行政区ごとにここに並びます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Here stand the scenarios side by side, once there is one.</source>
      <translation>案を作ると、ここに案どうしの比較が並びます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Here stands how many can walk there by each scenario, once there is one.</source>
      <translation>案を作ると、歩いて行ける人の数が案ごとにここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Here stands who gains and who loses by the chosen scenario.</source>
      <translation>選んだ案で良くなる人・悪くなる人が、ここに並びます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>In the hand: %1 of %2 can walk there within %3.</source>
      <translation>動かしている間：%2人のうち%1人が%3以内で歩いて行けます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>It is being computed…</source>
      <translation>計算しています…</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>It is winter, on snow</source>
      <translation>冬の雪道にする</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>New</source>
      <translation>新しく作る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Or drag a place on the map: the colours follow.</source>
      <translation>地図の上で店や施設を引っ張って動かすと、色がついてきます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Press “New”, or drag a place on the map: a scenario is kept, the city stays as it is.</source>
      <translation>「新しく作る」を押すか、地図の店や施設を動かしてください。案として残り、元のデータは変わりません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Scenario</source>
      <translation>案</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Scenario %1</source>
      <translation>案%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Scenarios compared</source>
      <translation>案の比較</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>Take this change away</source>
      <translation>この変更を取り消す</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>What if</source>
      <translation>もしも</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>What if a shop closed, a bus ended, a mobile shop came?</source>
      <translation>店が閉じたら、バスがなくなったら、移動販売車が来たら、だれがどう変わりますか？</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_perspective.cpp" />
      <source>With a walking frame</source>
      <translation>歩行器・シルバーカーの人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>%1: better off</source>
      <translation>%1：良くなる人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>%1: worse off</source>
      <translation>%1：悪くなる人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>Better off</source>
      <translation>良くなる人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>Bus</source>
      <translation>バス</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>By it</source>
      <translation>案では</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>Days within reach a week now</source>
      <translation>今、行ける日数（1週間）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>Districts and scenarios: %1</source>
      <translation>行政区と案：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>Then</source>
      <translation>案では</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>Way now</source>
      <translation>今の道のり</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>Who can walk to %1 within %2</source>
      <translation>%1へ%2以内で歩いて行ける人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>Who gains and who loses by “%1”</source>
      <translation>「%1」で良くなる人・悪くなる人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>Within reach now</source>
      <translation>今、行ける人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>Worse off</source>
      <translation>悪くなる人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/scenario_tables.cpp" />
      <source>person-days</source>
      <translation>人・日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>2 km</source>
      <translation>2 km</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>2 minutes at most</source>
      <translation>2分まで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>30 seconds at most</source>
      <translation>30秒まで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>5 seconds at most</source>
      <translation>5秒まで</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>800 m</source>
      <translation>800 m</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Always taken: %1, never taken: %2. It counts when it is computed again.</source>
      <translation>必ず入れる所：%1、入れない所：%2。もう一度計算すると反映されます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Areas without</source>
      <translation>近くにない所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>As few places as possible for everybody</source>
      <translation>みんなに届く、できるだけ少ないか所数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>As it comes</source>
      <translation>決めない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>As many people as possible within the limit</source>
      <translation>基準以内の人をできるだけ多く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Bus stops</source>
      <translation>バス停</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Candidates</source>
      <translation>候補</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Candidates for it</source>
      <translation>候補にする所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Choosing places for support</source>
      <translation>支援を置く場所を選んでいます</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Crossroads, 500 m apart</source>
      <translation>辻（500mおき）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Elderly people, on snow</source>
      <translation>高齢者（雪道）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>First where it is worst</source>
      <translation>最も届きにくい旧市町村を先に</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>For the rows that are picked; it counts when it is computed again</source>
      <translation>表で選んだ行に。もう一度計算すると反映されます</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Here stand all candidates, once it is computed. Some can be taken always or never.</source>
      <translation>計算すると、ここに候補がすべて並びます。必ず入れる所、入れない所を決められます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Here stand the areas where nothing is near, the one with most people first. Say under “Serves already” what counts, then compute.</source>
      <translation>ここに、近くに何もない所が人の多い順に並びます。「すでにあるもの」を選んで計算してください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Here stand the places that were chosen, once it is computed.</source>
      <translation>計算すると、ここに選んだ場所が並びます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Here stands who drives where on which day. Say under “Vehicles” how many there are, then compute.</source>
      <translation>ここに、どの車がどの曜日にどこへ行くかが並びます。「車」に台数を入れて計算してください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Homes</source>
      <translation>軒数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>How long to search</source>
      <translation>探す時間</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>How many places</source>
      <translation>か所数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>In each former municipality at least</source>
      <translation>旧市町村ごとに少なくとも</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>In each former municipality at most</source>
      <translation>旧市町村ごとに多くても</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Not yet in the workspace: %1. Import it under “Data”; then places can be chosen.</source>
      <translation>ワークスペースにまだありません：%1。「データ」で取り込むと、場所を選べます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Nothing near</source>
      <translation>近くに何もない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Nothing: count everybody</source>
      <translation>なし（みんなを数える）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>People in need, else all inhabitants</source>
      <translation>支援の必要な人（いなければ住民全体）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>People of 65 and more without a car</source>
      <translation>65歳以上で車のない人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>People that a place can serve</source>
      <translation>一か所で受け持てる人数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Pick places in the table or on the map first.</source>
      <translation>先に、表か地図で場所を選んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Place for support</source>
      <translation>支援を置く場所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Say what matters and how many places there may be, then press “Compute”.</source>
      <translation>大事にすることとか所数を選んで「計算する」を押してください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Serves already</source>
      <translation>すでにあるもの</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Squares where people live</source>
      <translation>人の住むます目（メッシュ）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Stops a day of each</source>
      <translation>1台が一日に回る所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Take all of that back</source>
      <translation>すべて元に戻す</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Take always</source>
      <translation>必ず入れる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Take never</source>
      <translation>入れない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>The farthest way as short as possible</source>
      <translation>いちばん遠い人の道のりをできるだけ短く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>The former municipality of which the smallest share is served is served as well as can be</source>
      <translation>届く人の割合が最も小さい旧市町村を、できるだけ良くします</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>The middle of each district</source>
      <translation>行政区の中ほど</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>The picked ones</source>
      <translation>選んだ行を</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>The ways of all together as short as possible</source>
      <translation>みんなの道のりの合計をできるだけ短く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>To the largest area without</source>
      <translation>近くにない所へ（最も人の多い所）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Visits a week to each place</source>
      <translation>同じ所へ週に行く回数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Week</source>
      <translation>一週間</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>What counts</source>
      <translation>何を数えるか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>What matters</source>
      <translation>大事にすること</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Where should support be placed?</source>
      <translation>どこに支援を置けばよいですか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>Where to place support</source>
      <translation>どこに支援を置くか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>make no timetable</source>
      <translation>予定は作らない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>no limit</source>
      <translation>制限なし</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_perspective.cpp" />
      <source>no matter</source>
      <translation>決めない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source> → </source>
      <translation> → </translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>%1: the nearest for %2 persons, of whom %3 are within the limit</source>
      <translation>%1：%2人の最寄りで、うち%3人は基準以内</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Area</source>
      <translation>まとまり</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Areas with nothing near</source>
      <translation>近くに何もない所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Around</source>
      <translation>あたり</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Can serve</source>
      <translation>受け持てる人数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Candidates for support</source>
      <translation>支援を置く候補</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Chosen</source>
      <translation>選ばれた</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Day</source>
      <translation>曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Friday</source>
      <translation>金曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>In the area</source>
      <translation>まとまり全体</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>In the district</source>
      <translation>うちこの地区</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Monday</source>
      <translation>月曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Nearest for</source>
      <translation>最寄りになる人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Of these within the limit</source>
      <translation>うち基準以内</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Places for support</source>
      <translation>支援を置く場所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Round trip</source>
      <translation>一回り</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Saturday</source>
      <translation>土曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Stops in their order</source>
      <translation>回る順</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Sunday</source>
      <translation>日曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Thursday</source>
      <translation>木曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Tuesday</source>
      <translation>火曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Vehicle %1</source>
      <translation>%1号車</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Wanted</source>
      <translation>決めたこと</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Way on average</source>
      <translation>平均の道のり</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Wednesday</source>
      <translation>水曜日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>Week of the vehicles</source>
      <translation>車の一週間</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>always</source>
      <translation>必ず入れる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/site_view.cpp" />
      <source>never</source>
      <translation>入れない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_changes.cpp" />
      <source>change of the agreement %1</source>
      <translation>合意の記録 %1 の変更</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_changes.cpp" />
      <source>change of “%1”</source>
      <translation>「%1」の変更</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_changes.cpp" />
      <source>new agreement %1</source>
      <translation>合意の記録 %1 の追加</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_changes.cpp" />
      <source>new entry “%1”</source>
      <translation>「%1」の追加</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_changes.cpp" />
      <source>taking in of %1 offers</source>
      <translation>申し出%1件の取り込み</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_changes.cpp" />
      <source>taking in of %1 requests</source>
      <translation>要望%1件の取り込み</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_changes.cpp" />
      <source>taking out of “%1”</source>
      <translation>「%1」の取り除き</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>&amp;Purpose</source>
      <translation>目的(&amp;P)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>&amp;Where it stands</source>
      <translation>拠点の住所(&amp;W)</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>A district's request</source>
      <translation>地区の要望</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>An offer of support</source>
      <translation>支援の申し出</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>Company</source>
      <translation>企業</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>Drivers on a day</source>
      <translation>1日に運転する人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>How many of them</source>
      <translation>台数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>No farther than (km)</source>
      <translation>行ける距離（km）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>Of them in wheelchairs</source>
      <translation>うち車いす</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>Other</source>
      <translation>その他</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>People who would ride</source>
      <translation>乗る人数</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>Somebody of the district can drive</source>
      <translation>地区に運転できる人がいる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>Welfare corporation</source>
      <translation>社会福祉法人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>address</source>
      <translation>住所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>as many as the days allow</source>
      <translation>曜日の数だけ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>by road; empty: however far</source>
      <translation>道のりで。空欄なら決めない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>none (lent only)</source>
      <translation>いない（車の貸し出しだけ）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>none (no lift)</source>
      <translation>乗れない（リフトなし）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>one for each vehicle with a driver</source>
      <translation>運転する人のいる車1台につき1地区</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>only where the address is not found, such as 39.1445</source>
      <translation>住所が見つからないときだけ。例：39.1445</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>such as 141.1387</source>
      <translation>例：141.1387</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>such as 水沢、前沢; empty: everywhere</source>
      <translation>例：水沢、前沢（空欄なら市内全域）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>such as 買い物 or 通院</source>
      <translation>例：買い物、通院</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/support_form.cpp" />
      <source>such as: van with a lift; may stay empty</source>
      <translation>例：リフト付きワゴン（空欄でもよい）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/who_walks.cpp" />
      <source>In winter, on snow</source>
      <translation>冬の雪道</translation>
    </message>
    <message>
      <location filename="plugins/mobility/desktop/who_walks.cpp" />
      <source>Slower, and roads that nobody clears are hard or closed</source>
      <translation>歩く速さが落ち、除雪されない道は通りにくいか通れません</translation>
    </message>
    <message>
      <location filename="plugins/mobility/feeds.cpp" />
      <source>All timetables have expired; the newest was taken: %1 (until %2).</source>
      <translation>どの時刻表も期限が切れています。最も新しい %1（%2まで）で計算しました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/feeds.cpp" />
      <source>By the timetable %1 no bus runs on %2.</source>
      <translation>時刻表 %1 では、%2にバスは走りません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/feeds.cpp" />
      <source>Import timetables first: under “Data” in the workstation, or with
michi import transit FILE --into WORKSPACE</source>
      <translation>先に時刻表を取り込んでください。画面の「データ」か、次のコマンドで取り込めます。
michi import transit ファイル --into ワークスペース</translation>
    </message>
    <message>
      <location filename="plugins/mobility/feeds.cpp" />
      <source>Saturdays</source>
      <translation>土曜</translation>
    </message>
    <message>
      <location filename="plugins/mobility/feeds.cpp" />
      <source>Sundays</source>
      <translation>日曜</translation>
    </message>
    <message>
      <location filename="plugins/mobility/feeds.cpp" />
      <source>The timetable %1 does not say from when to when it holds: its stops count as without buses.</source>
      <translation>時刻表 %1 には期間が書かれていないため、バスのない停留所として数えました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/feeds.cpp" />
      <source>The timetable %1 expired on %2 and was left out.</source>
      <translation>時刻表 %1 は%2で期限が切れているため、除きました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/feeds.cpp" />
      <source>The timetables are: %1.</source>
      <translation>時刻表は次のとおりです：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/feeds.cpp" />
      <source>The workspace has no timetable.</source>
      <translation>ワークスペースに時刻表がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/feeds.cpp" />
      <source>Weekdays</source>
      <translation>平日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_answer.cpp" />
      <source>%1 of %2 (%3 %) have no bus that serves them: %4 have no stop within %5, at %6 no bus stops that day, at %7 fewer than %8 a day and direction.</source>
      <translation>%2人のうち%1人（%3%）は、バスを使えません。%5以内に停留所がない人が%4人、停留所はあってもその日にバスがない人が%6人、1日の本数（片道）が%8本より少ない人が%7人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_answer.cpp" />
      <source>%1: %2 (%3 %) have no bus that serves them.</source>
      <translation>%1は、使えるバスのない人が%2人（%3%）です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_answer.cpp" />
      <source>Looking for bus gaps</source>
      <translation>交通空白を調べています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_answer.cpp" />
      <source>Since the older edition, %1 people are worse off and %2 better off.</source>
      <translation>前の版と比べて、悪くなった人が%1人、良くなった人が%2人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_answer.cpp" />
      <source>Stops: %1 gone, %2 new, %3 with fewer trips, %4 with more.</source>
      <translation>停留所：なくなった%1か所、新しい%2か所、本数が減った%3か所、増えた%4か所。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_answer.cpp" />
      <source>The way to a stop is limited in metres, not in minutes.</source>
      <translation>停留所までの道のりは、分ではなく距離で決めてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_answer.cpp" />
      <source>Write 300m, 500m or 1km.</source>
      <translation>300m、500m、1km のように書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_area_answer.cpp" />
      <source>  %1 areas of fewer than %2 people are not listed.</source>
      <translation>  %2人より少ないまとまり%1は、一覧に入れていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_area_answer.cpp" />
      <source>  The largest is %1 with %2 people. %3</source>
      <translation>  最も多いのは%1の%2人です。%3</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_area_answer.cpp" />
      <source>%1 of %2 people have nothing within %3; they live in %4 areas.</source>
      <translation>%2人のうち%1人は、%3以内に何もありません。%4のまとまりに分かれて住んでいます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_area_answer.cpp" />
      <source>Areas are joined by a distance, such as 500m: %1.</source>
      <translation>まとまりは 500m のような距離で書いてください：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_area_answer.cpp" />
      <source>Looking for areas without</source>
      <translation>近くに何もない所を調べています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_area_answer.cpp" />
      <source>Name what people should have near, such as shop.</source>
      <translation>近くにあるべき施設を shop のように書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_area_answer.cpp" />
      <source>No road that can be walked leads to one.</source>
      <translation>歩いて行ける道がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_area_answer.cpp" />
      <source>The homes are too far from any road.</source>
      <translation>家が道から離れすぎています。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_area_answer.cpp" />
      <source>The nearest is %1 m away on average.</source>
      <translation>最も近い所まで平均%1mあります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/gap_area_answer.cpp" />
      <source>outside every district</source>
      <translation>どの行政区にも入らない所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>%1 of %2 (%3 %) can get there and back: %4 on foot, %5 by bus.</source>
      <translation>%2人のうち%1人（%3%）は、行って帰って来られます。歩きで%4人、バスで%5人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>%1: %2 (%3 %) can get there and back.</source>
      <translation>%1は、行って帰って来られる人が%2人（%3%）です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>By bus, on average: %1 changes, %2 m on foot, %3 minutes of waiting.</source>
      <translation>バスで行ける人の平均：乗り換え%1回、歩き%2m、待ち時間%3分です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>Looking for journeys</source>
      <translation>バスの乗り継ぎを調べています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>Not possible: %1 have no stop within a walk, %2 do not get there in time, %3 do not get home in time.</source>
      <translation>できない人の内訳：歩いて行ける停留所がない人が%1人、時刻までに着けない人が%2人、時刻までに帰れない人が%3人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>The times must follow each other: leave after %1, be there by %2, be home by %3.</source>
      <translation>時刻の順が合いません：家を出る %1、着く %2、帰る %3</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>Write it as 60min.</source>
      <translation>60min のように書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>Write it as 8:00 or 13:30.</source>
      <translation>8:00 や 13:30 のように書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>for %1</source>
      <translation>%1行</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>“%1” is no length of time.</source>
      <translation>「%1」は時間の長さを表していません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/journey_answer.cpp" />
      <source>“%1” is no time of day.</source>
      <translation>「%1」は時刻を表していません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/live_coverage.cpp" />
      <source>%1 points have %2 weights.</source>
      <translation>地点が %1 に、人数が %2 あります。数をそろえてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/live_coverage.cpp" />
      <source>There is no place %1; there are %2.</source>
      <translation>%1 番の場所はありません（場所は %2 か所です）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>%1 agreements in force are kept as they are.</source>
      <translation>すでに合意した%1件はそのまま生かしています。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>%1, %2</source>
      <translation>%1、%2</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>How far a vehicle goes is limited in kilometres, not in minutes.</source>
      <translation>車の行ける道のりは、分ではなく km で決めます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>It is agreed with: %1.</source>
      <translation>合意済みです（%1）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>It is agreed.</source>
      <translation>合意済みです。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>Joining offers and districts</source>
      <translation>申し出と地区を組み合わせています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>Measuring the ways from the vehicles to the districts</source>
      <translation>車の拠点から地区までの道のりを測っています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>Not used so far: %1.</source>
      <translation>まだ使われていない申し出：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>Of %1 days a week that %2 requests ask for, %3 can be served; %4 requests lack a day.</source>
      <translation>%2件の要望（週に合わせて%1日）のうち、週%3日に応えられます。足りない日が残る要望は%4件です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>The longest way is %1 km by road.</source>
      <translation>いちばん遠い組み合わせは、道のり%1kmです。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>There is no offer of support that can be used.</source>
      <translation>使える支援の申し出がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>There is no request of a district that can be used.</source>
      <translation>使える地区の要望がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>Write 20km, for example.</source>
      <translation>20km のように書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>Write offers into the list, or take them in from a file: michi match WORKSPACE --offers FILE</source>
      <translation>申し出を一覧に書くか、ファイルから取り込んでください（michi match ワークスペース --offers ファイル）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>Write requests into the list, or take them in from a file: michi match WORKSPACE --requests FILE</source>
      <translation>要望を一覧に書くか、ファイルから取り込んでください（michi match ワークスペース --requests ファイル）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_answer.cpp" />
      <source>nobody yet</source>
      <translation>まだいない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>%1  %2: %3 → %4, %5</source>
      <translation>%1　%2：%3 → %4、%5</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>%1 agreements, %2 of them ended.</source>
      <translation>合意の記録は%1件、うち終了が%2件です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>%1 matches were written down as being asked.</source>
      <translation>%1件の組み合わせを「打診中」として記録しました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>%1 offers were kept in the workspace.</source>
      <translation>申し出%1件をワークスペースに入れました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>%1 requests were kept in the workspace.</source>
      <translation>要望%1件をワークスペースに入れました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>A note; no names</source>
      <translation>メモ（個人の名前は書かない）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Also those that have ended</source>
      <translation>終了したものも</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>CSV or XLSX of offers (those kept, where none is given)</source>
      <translation>申し出の CSV か XLSX（書かなければワークスペースにあるもの）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>CSV or XLSX of requests (those kept, where none is given)</source>
      <translation>要望の CSV か XLSX（書かなければワークスペースにあるもの）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Changes or ends an agreement; what was before is kept</source>
      <translation>合意の記録を変える・終える（前の内容も残ります）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Days of the week, such as 火木</source>
      <translation>曜日（例：火木）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>First day, 2026-04-01</source>
      <translation>始まりの日（2026-04-01）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Its number, such as A001</source>
      <translation>記録の番号（例：A001）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Keeps the files' offers and requests in the workspace</source>
      <translation>ファイルの申し出と要望をワークスペースに入れる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Last day; none: until further notice</source>
      <translation>終わりの日（なければ当分の間）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Lists the agreements</source>
      <translation>合意の記録の一覧</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Name or code of the district</source>
      <translation>行政区の名前か番号</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Post of who agreed, such as 施設長; not a name</source>
      <translation>合意した人の職名（例：施設長。名前は書かない）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Takes a request out of the workspace, by its district</source>
      <translation>要望をワークスペースから除く（行政区で指定）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Takes an offer out of the workspace, by its name</source>
      <translation>申し出をワークスペースから除く（団体名で指定）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>The longest way by road, such as 20km</source>
      <translation>道のりの上限（例：20km）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>These are no days of the week; write 月水金, for example.</source>
      <translation>曜日として読めません。「月水金」のように書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>What for, as in the request</source>
      <translation>目的（要望に書いたもの）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>What was agreed with companies and corporations</source>
      <translation>企業や社会福祉法人との合意の記録</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Which company or corporation could drive for which district</source>
      <translation>どの企業や社会福祉法人が、どの地区の移動を支えられるか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Which vehicle</source>
      <translation>車両</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Who drives or lends</source>
      <translation>支援する団体</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Write all with their history as CSV to a file, or -</source>
      <translation>前の内容も含めてすべてを CSV でファイルか標準出力（-）に書く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Write an empty list of offers with an example to a file, or -</source>
      <translation>申し出のひな型（例つき）をファイルか標準出力（-）に書く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Write an empty list of requests with an example to a file, or -</source>
      <translation>要望のひな型（例つき）をファイルか標準出力（-）に書く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Write the offers that are kept as CSV to a file, or -</source>
      <translation>ワークスペースの申し出を CSV でファイルか標準出力（-）に書く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Write the requests that are kept as CSV to a file, or -</source>
      <translation>ワークスペースの要望を CSV でファイルか標準出力（-）に書く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Writes an agreement down</source>
      <translation>合意を記録する</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>Writes the matches down as being asked</source>
      <translation>組み合わせを「打診中」として記録する</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>“%1” is not in the list.</source>
      <translation>「%1」は一覧にありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>“%1” was taken out of the list.</source>
      <translation>「%1」を一覧から除きました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_command.cpp" />
      <source>打診中, 合意 or 終了 (asked, agreed, ended)</source>
      <translation>打診中、合意、終了のどれか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_lists.cpp" />
      <source>%1, row %2</source>
      <translation>%1 の%2行目</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_lists.cpp" />
      <source>No column is named for “%1”.</source>
      <translation>「%1」の列の名前がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_lists.cpp" />
      <source>The columns are: %1.</source>
      <translation>列は次のとおりです：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_lists.cpp" />
      <source>This is no list of offers: its columns are not known.</source>
      <translation>申し出の一覧ではないようです。知っている列がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_lists.cpp" />
      <source>This is no list of requests: its columns are not known.</source>
      <translation>要望の一覧ではないようです。知っている列がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>How many people a vehicle takes is missing.</source>
      <translation>1台に乗れる人数がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>How many people would ride is missing.</source>
      <translation>乗る人数がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>More days a week are wanted than there are days that would do.</source>
      <translation>週の回数が、希望の曜日の数より多くなっています。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>No district, council or former municipality is called so.</source>
      <translation>その名前の行政区・振興会・旧市町村はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>Several places are called so: write the address in full.</source>
      <translation>同じ名前の場所がいくつかあります。住所をくわしく書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>The workspace has no addresses: write latitude and longitude, or import addresses first.</source>
      <translation>ワークスペースに住所の辞書がありません。緯度と経度を書くか、先に住所の辞書を取り込んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>There cannot be more wheelchairs than people in a vehicle.</source>
      <translation>車いすの台数が、乗れる人数より多くなっています。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>There cannot be more wheelchairs than people.</source>
      <translation>車いすの人数が、乗る人数より多くなっています。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>This address is not known: write it in full, or latitude and longitude.</source>
      <translation>この住所が見つかりません。くわしく書くか、緯度と経度を書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>This district and purpose are in the list already.</source>
      <translation>同じ行政区と目的の要望がすでに一覧にあります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>This must be a whole number from %1 to %2.</source>
      <translation>%1から%2までの整数で書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>This must be kilometres, above 0 and up to %1.</source>
      <translation>0より大きく%1までの数（km）で書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>This organisation and vehicle are in the list already.</source>
      <translation>同じ団体と車両の申し出がすでに一覧にあります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_values.cpp" />
      <source>Where the vehicle stands is missing: write an address, or latitude and longitude.</source>
      <translation>車の拠点がありません。住所か、緯度と経度を書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>%1 km by road; nearer ones serve other districts or days.</source>
      <translation>道のり%1kmです（もっと近い車は、ほかの地区や曜日に当たっています）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>%1 rides for %2 people.</source>
      <translation>%2人を運ぶのに%1往復します。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>All that could come on these days (%1) are taken up.</source>
      <translation>この曜日（%1）に来られる車は、すべてほかの地区に当たっています。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>Ask %1 first (%2 km): %3.</source>
      <translation>まず相談するなら「%1」（道のり%2km）：%3。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>Days that suit both: %1.</source>
      <translation>双方の曜日が合うのは%1です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>It is the nearest of those that could come: %1 km by road.</source>
      <translation>来られる車の中でいちばん近く、道のり%1kmです。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>It takes %1 wheelchairs at once; %2 are needed.</source>
      <translation>車いすは一度に%1台まで（必要なのは%2台）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>No road leads from where the vehicles stand to this district.</source>
      <translation>車の拠点からこの地区まで、つながる道がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>Nobody offers a vehicle on these days (%1).</source>
      <translation>この曜日（%1）には、車の申し出がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>None of the vehicles on these days (%1) takes a wheelchair.</source>
      <translation>この曜日（%1）の車は、どれも車いすのまま乗れません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>None that could on these days (%1) goes to this district.</source>
      <translation>この曜日（%1）の条件に合う車は、どれもこの地区を行き先にしていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>Somebody of the district drives.</source>
      <translation>地区の人が運転します。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>The vehicles on these days (%1) are too small for %2 people.</source>
      <translation>この曜日（%1）の車では、%2人を運びきれません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>The vehicles on these days (%1) come without a driver, and the district has none.</source>
      <translation>この曜日（%1）の車は貸し出しだけで、地区に運転できる人がいません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>Those that could on these days (%1) are too far away.</source>
      <translation>この曜日（%1）の条件に合う車は、どれも遠すぎます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>a driver would be needed</source>
      <translation>運転する人が必要です</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>a lift for wheelchairs would be needed</source>
      <translation>車いすのまま乗れる車が必要です</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>it has other days (%1)</source>
      <translation>出せる曜日が違います（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>it is farther than it goes</source>
      <translation>行ける距離を超えています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>it takes %1 people at once, %2 would ride</source>
      <translation>一度に乗れるのは%1人、希望は%2人です</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>its days are taken up</source>
      <translation>出せる日がほかの地区で埋まっています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/match_words.cpp" />
      <source>this district is not among those that it goes to</source>
      <translation>この地区は行き先に入っていません</translation>
    </message>
    <message>
      <location filename="plugins/mobility/matching.cpp" />
      <source>Join them in smaller lists, such as one for each former municipality.</source>
      <translation>旧市町村ごとなど、表を分けて組み合わせてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/matching.cpp" />
      <source>The offers and requests could not be joined.</source>
      <translation>申し出と要望を組み合わせられませんでした。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/matching.cpp" />
      <source>There are too many people in a request, or too many requests.</source>
      <translation>一つの要望の人数が多すぎるか、要望の数が多すぎます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/places.cpp" />
      <source>Import facilities first: under “Data” in the workstation, or with
michi import facilities FILE --into WORKSPACE</source>
      <translation>先に施設を取り込んでください。道しるべの「データ」から取り込むか、
michi import facilities ファイル --into ワークスペース で取り込みます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/places.cpp" />
      <source>The workspace has no facility of the kind “%1”.</source>
      <translation>ワークスペースに、種類が「%1」の施設がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>A timetable needs vehicles: --vehicles 2.</source>
      <translation>一週間の予定には、車の台数を --vehicles 2 のように書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Candidates that are not taken</source>
      <translation>選ばない候補</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Candidates that are taken in any case</source>
      <translation>必ず選ぶ候補</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Ends of the bands to count in, such as 250m,500m,1km</source>
      <translation>人数を数える区切り（例：250m,500m,1km）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Fewer trips a day and direction are too few</source>
      <translation>1日・片道の本数がこれより少なければ足りない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>File to write, .geojson or .gpkg, or - for GeoJSON on standard output</source>
      <translation>書き出すファイル（.geojson か .gpkg。- は標準出力にGeoJSON）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Homes no farther from each other along the road are one area (500m)</source>
      <translation>この道のりより近い家どうしを一つのまとまりにする（500m）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>How far a stop may be along the road: 300m, 500m, 1km</source>
      <translation>停留所までの道のり：300m、500m、1km</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>How far to either side of the roads, in metres</source>
      <translation>道の両側に何mまで広げるか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>How long one stays (60min)</source>
      <translation>用事にかかる時間（60min）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>How long to search at most (5)</source>
      <translation>探す時間の上限（秒、5）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>How many sites (not with lscp)</source>
      <translation>か所数（lscp では書かない）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>How often a week each site is served (1)</source>
      <translation>一か所へ週に何回行くか（1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Key of the facility where vehicles start and end (the most central site)</source>
      <translation>車が出て戻る施設のキー（書かなければ、最も真ん中の場所）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Kind of facility, such as clinic</source>
      <translation>行き先の種類（例：clinic）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Kinds of facility, such as shop,clinic</source>
      <translation>施設の種類（例：shop,clinic）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Kinds that serve already, such as shop: who is near one needs no site</source>
      <translation>すでに役に立っている施設の種類（例：shop）。その近くの人は数えない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Leave out areas of fewer people (1)</source>
      <translation>これより人の少ないまとまりは一覧に入れない（1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Limit along the road: 500m, 1.2km</source>
      <translation>道のりの基準：500m、1.2km</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Limit along the road: 500m, 1.2km or 15min</source>
      <translation>道のりか時間の限度（例：500m、1.2km、15min）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Names of an older edition, to compare with</source>
      <translation>比べる前の版の時刻表の名前</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Names of timetables, such as a,b (those in force, where none is named)</source>
      <translation>時刻表の名前（例：a,b。書かなければ期限内のもの）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>People that a site can serve: 300, or 300,KEY=80 (mclp, pmedian)</source>
      <translation>一か所で受け持てる人数：300、または 300,KEY=80（mclp と pmedian）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Plan a week for as many vehicles that stop at the sites</source>
      <translation>選んだ場所を回る車の台数（一週間の予定を作る）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Say how many sites there may be: --count 8.</source>
      <translation>か所数を --count 8 のように書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Sites in each former municipality at least</source>
      <translation>旧市町村ごとに少なくとも何か所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Sites in each former municipality at most</source>
      <translation>旧市町村ごとに多くても何か所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Stops of a vehicle on a day (4)</source>
      <translation>車1台が一日に回るか所数（4）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>The area from which a shop, a clinic … can be walked to</source>
      <translation>店や診療所などへ歩いて行ける範囲</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>The longest walk to or from a stop (15min)</source>
      <translation>停留所まで歩ける時間（15min）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>What counts: people, elderly (65 and more without a car) or homes</source>
      <translation>数え方：people（人数）、elderly（65歳以上で車のない人）、homes（軒数）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>What may be taken: kinds of facility such as public_hall,salon; districts; crossroads:500m; mesh; layer:NAME; file:PATH</source>
      <translation>候補：施設の種類（public_hall,salon など）、districts（行政区の中ほど）、crossroads:500m（辻）、mesh（メッシュ）、layer:名前、file:ファイル</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>When one has to be home again (14:00, from a shop 16:00)</source>
      <translation>何時までに家に帰るか（14:00、店からは 16:00）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>When one has to be there (10:30, in a shop 12:00)</source>
      <translation>何時までに着くか（10:30、店へは 12:00）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>When one leaves home at the earliest (8:00, to a shop 9:00)</source>
      <translation>早くて何時に家を出るか（8:00、店へは 9:00）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Where people have nothing near: areas, the worst first</source>
      <translation>近くに何もない所を、まとまりごとに人の多い順で調べる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Where to place support so that as many as possible are near</source>
      <translation>移動販売や送迎の場所を選ぶ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Who can get to the doctor or a shop and back by bus</source>
      <translation>バスで医者や店に行って帰って来られる人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Who can walk to a shop, a clinic …, by district</source>
      <translation>店や診療所などへ歩いて行ける人・行けない人を行政区ごとに数える</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Who has no bus within reach, or one that hardly runs</source>
      <translation>バス停が遠い人、本数が足りない人（交通空白）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Who walks: adult, elderly, walker, wheelchair; on snow: adult-winter, winter, walker-winter, wheelchair-winter</source>
      <translation>歩く人：adult 成人、elderly 高齢者、walker 歩行器、wheelchair 車いす。雪道：adult-winter、winter（高齢者）、walker-winter、wheelchair-winter</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Whom to count: needs, population or auto (both)</source>
      <translation>数える人（needs 要支援の地点、population 人口、auto 両方）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Write CSV by district and kind of day to a file, or -</source>
      <translation>行政区と曜日ごとのCSVをファイルに書き出す（- は標準出力）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Write CSV by district, council and former municipality to a file, or -</source>
      <translation>行政区・振興会・旧市町村ごとの CSV をファイルか標準出力（-）に書く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Write CSV of the stops and their buses by day to a file, or -</source>
      <translation>停留所と曜日ごとの本数の CSV をファイルか標準出力（-）に書く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Write CSV of the stops that changed since then to a file, or -</source>
      <translation>前の版から変わった停留所の CSV をファイルか標準出力（-）に書く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Write CSV of the week to a file, or -</source>
      <translation>一週間の予定の CSV を書くファイル、または -</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>Write the areas as GeoJSON to a file, or - for standard output</source>
      <translation>まとまりの GeoJSON を書くファイル、または -（標準出力）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>mclp: most people within the limit; pmedian: least way for all together; lscp: the fewest sites for everybody; pcentre: the farthest way is shortest</source>
      <translation>mclp：基準以内の人を最も多く。pmedian：みんなの道のりの合計を最も短く。lscp：みんなに届く最も少ないか所数。pcentre：最も遠い人の道のりを最も短く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>weekday, saturday, sunday or a date such as 2026-11-24</source>
      <translation>weekday（平日）、saturday（土曜）、sunday（日曜）か日付（例：2026-11-24）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>weekday, saturday, sunday, a date such as 2026-11-24, or all: the three side by side</source>
      <translation>weekday（平日）、saturday（土曜）、sunday（日曜・祝日）、日付（2026-11-24）、または all（三つを並べる）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/plugin.cpp" />
      <source>worst: the former municipality that is served worst is served best (mclp)</source>
      <translation>worst：最も届きにくい旧市町村をいちばん良くする（mclp）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/reach.cpp" />
      <source>Drawing the reach</source>
      <translation>届く範囲を描いています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/reach.cpp" />
      <source>The width is above 0 and up to %1 metres.</source>
      <translation>幅は 0 m より大きく %1 m までです。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/reach.cpp" />
      <source>There is no area within reach to write.</source>
      <translation>書き出す範囲がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report.cpp" />
      <source>A report needs people and a kind of place.</source>
      <translation>シートには、数える人と施設の種類が要ります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source> / </source>
      <translation>／</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>Import districts first: under “Data” in the workstation, or with
michi import districts FILE --into WORKSPACE</source>
      <translation>先に行政区を取り込んでください。画面では「データ」から、命令では次のように書きます。
michi import districts ファイル --into ワークスペース</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>Inhabitants by the census of %1.</source>
      <translation>住民は%1年の国勢調査によります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>Need points</source>
      <translation>要支援の地点</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>No district was chosen.</source>
      <translation>行政区が選ばれていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>Population</source>
      <translation>人口</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>Registry of households</source>
      <translation>世帯の台帳</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>Roads</source>
      <translation>道路</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>The workspace has no districts to report on.</source>
      <translation>ワークスペースに行政区がないため、シートを作れません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>There is no timetable: buses were not looked at.</source>
      <translation>時刻表がないため、バスは調べていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>Trying the scenarios</source>
      <translation>「もしも」を試しています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>Write public or internal.</source>
      <translation>public（公開用）か internal（内部用）と書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_answer.cpp" />
      <source>“%1” is no level of a report.</source>
      <translation>「%1」という公開の段階はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>A report is a PDF or a workbook.</source>
      <translation>書き出せるのは PDF か Excel の表です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>District codes or names with commas between, or all</source>
      <translation>行政区のコードか名前（「,」で区切る）。all ならすべて</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>End the file's name in .pdf or .xlsx.</source>
      <translation>ファイル名の終わりを .pdf か .xlsx にしてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>Give --district CODE, --district all or --city.</source>
      <translation>--district コード、--district all、--city のどれかを付けてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>Handling level, as printed on the map</source>
      <translation>地図に印刷する取扱区分</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>Mobility sheets of districts and a summary of the city, as PDF or workbook</source>
      <translation>行政区の移動支援シートと市のまとめを、PDF か Excel の表にする</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>Neither a district nor the city was asked for.</source>
      <translation>行政区も市全体も選ばれていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>The file to write: .pdf or .xlsx</source>
      <translation>書き出すファイル（.pdf か .xlsx）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>The summary of the city, with tables of all districts</source>
      <translation>市のまとめ（全行政区の表つき）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>Who made the map, as printed on it</source>
      <translation>地図に印刷する作成者</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>Worker processes side by side (0: one a core)</source>
      <translation>同時に動かす描画プログラムの数（0 なら自動）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>Wrote %1.</source>
      <translation>%1 を書き出しました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_command.cpp" />
      <source>public: what may be handed to anybody; internal: every number, and the points on the map</source>
      <translation>public：だれに渡してもよいもの、internal：すべての人数と地図上の点</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>%1: how many of %2 cannot walk there within %3 is kept back, because they are few.</source>
      <translation>%1まで%3以内で歩いて行けない%2の人数は、少ないため伏せています。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>%1: of %2 (%3), %4 cannot walk there within %5 (%6).</source>
      <translation>%1まで%5以内で歩いて行けないのは、%2%3人のうち%4人（%6）です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>%1m</source>
      <translation>%1m</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Best stop within 500 m</source>
      <translation>500m以内で便の多い停留所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Better bus</source>
      <translation>バスがよくなる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Beyond</source>
      <translation>基準より遠い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Buses (trips a day and direction)</source>
      <translation>バス（1方向・1日の便数）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Buses on weekdays: %1 have no stop within 500 m, %2 a stop without a bus, %3 fewer than 3 trips, %4 are served.</source>
      <translation>平日のバス：500m以内に停留所がない %1人、あるが便がない %2人、1日3便に満たない %3人、足りている %4人。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>By council: %1</source>
      <translation>振興会別（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>By district, most people out of reach first: %1</source>
      <translation>行政区別・行けない人の多い順（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>By former municipality: %1</source>
      <translation>旧市町村別（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>By the ministry's count (65 and more, 500 m and more in a straight line to %1): %2 of %3; along the road %4.</source>
      <translation>農林水産省の数え方（65歳以上で、%1まで直線500m以上）では%3人のうち%2人、道に沿って基準より遠い人は%4人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>By the way to the nearest: %1</source>
      <translation>いちばん近い所までの道のり別の人数（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>By their number it is number %1 of %2 districts.</source>
      <translation>人数の多い順で、市内%2行政区のうち%1番目です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Clinic trip</source>
      <translation>通院できる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Council</source>
      <translation>振興会</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Districts with most people out of reach</source>
      <translation>行けない人の多い行政区</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Fewer</source>
      <translation>行けなくなる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>In the whole city it is %1.</source>
      <translation>市全体では%1です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Inhabitants</source>
      <translation>住民</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>More can go</source>
      <translation>行けるようになる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Most people</source>
      <translation>多くの人は</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Name of the place</source>
      <translation>名前</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Nearest places</source>
      <translation>いちばん近い所</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>No bus</source>
      <translation>便なし</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Out of reach</source>
      <translation>行けない人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Rank</source>
      <translation>順位</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Reached by road</source>
      <translation>道がある割合</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Share within</source>
      <translation>基準以内の割合</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Share within reach by the limit: %1</source>
      <translation>基準を変えたときの割合（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>To a clinic by 10:30 and home by 14:00 on a weekday: %1 on foot, %2 by bus; not possible for %3 without a stop in reach, %4 who are late, %5 who do not get back.</source>
      <translation>平日の通院（10時半までに着き14時までに帰る）：歩いて %1人、バスで %2人。できない：停留所が遠い %3人、間に合わない %4人、帰れない %5人。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Weekday</source>
      <translation>平日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>What would change</source>
      <translation>もしも（変わる人数）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Whole city</source>
      <translation>市全体</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Within</source>
      <translation>基準以内</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>Within walking reach: %1</source>
      <translation>歩いて行けるか（基準 %1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pages.cpp" />
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pdf.cpp" />
      <source>%1, up to %2 on foot</source>
      <translation>%1まで歩いて%2以内</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pdf.cpp" />
      <source>A sheet has room for %1 kinds of place.</source>
      <translation>1枚のシートに入る行き先は%1種類までです。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pdf.cpp" />
      <source>Ask for fewer, or write a table (.xlsx).</source>
      <translation>種類を減らすか、表（.xlsx）で書き出してください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pdf.cpp" />
      <source>Internal, handle with care</source>
      <translation>内部用・取扱注意</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pdf.cpp" />
      <source>Open to the public</source>
      <translation>公開用</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pdf.cpp" />
      <source>Tables</source>
      <translation>表</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_pdf.cpp" />
      <source>Tables of mobility support</source>
      <translation>移動支援のまとめ（表）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_words.cpp" />
      <source>%1km</source>
      <translation>%1km</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_words.cpp" />
      <source>Few buses</source>
      <translation>便が少ない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_words.cpp" />
      <source>Inhabitants (census)</source>
      <translation>住民（国勢調査）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_words.cpp" />
      <source>People of households in need</source>
      <translation>支援の必要な世帯の人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_words.cpp" />
      <source>Served</source>
      <translation>足りている</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_words.cpp" />
      <source>Ways along the road, as %1 walk.</source>
      <translation>道のりは道に沿って測り、%1の歩き方で計算しています。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_words.cpp" />
      <source>＊: fewer than five people, or a number that would tell one.</source>
      <translation>＊は5人に満たない人数と、それが分かってしまう人数です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Bus: %1</source>
      <translation>バス：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Chart by district</source>
      <translation>地区別のグラフ</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Clinic and back: by bus</source>
      <translation>通院：バスで行ける</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Clinic and back: no stop</source>
      <translation>通院：停留所が遠い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Clinic and back: not home in time</source>
      <translation>通院：帰りの便がない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Clinic and back: not there in time</source>
      <translation>通院：間に合う便がない</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Clinic and back: on foot</source>
      <translation>通院：歩いて行ける</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Curves</source>
      <translation>曲線</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Districts (table)</source>
      <translation>地区別</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Former municipalities</source>
      <translation>旧市町村別</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>If: %1</source>
      <translation>もしも：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Limit</source>
      <translation>基準</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Limit in metres</source>
      <translation>基準（m）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Limit in minutes</source>
      <translation>基準（分）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Ministry: far along the road only</source>
      <translation>農水省：道だけ遠い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Ministry: far both ways</source>
      <translation>農水省：直線でも道でも遠い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Ministry: far in a straight line only</source>
      <translation>農水省：直線だけ遠い</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Notes</source>
      <translation>注記</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Share within reach: %1</source>
      <translation>歩いて行ける人の割合（%1）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Sources</source>
      <translation>出典</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Summary</source>
      <translation>概要</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>The folder for the file does not exist.</source>
      <translation>書き出し先のフォルダーがありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Trips at the best stop: %1</source>
      <translation>便の多い停留所の便数：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/report_xlsx.cpp" />
      <source>Worse bus</source>
      <translation>バスがわるくなる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>A mobile shop must come on at least one day of the week.</source>
      <translation>移動販売車の来る曜日を1つ以上決めてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>It is not said of which timetable.</source>
      <translation>どの時刻表のものか書かれていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>It is not said what is changed.</source>
      <translation>何を変えるのか書かれていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>It is not said what kind of facility is added.</source>
      <translation>加える施設の種類が書かれていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>Remove it and write it anew.</source>
      <translation>削除して、書き直してください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>The place of the change is missing.</source>
      <translation>変える場所がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>The scenario “%1” cannot be read: %2</source>
      <translation>「もしも」の案「%1」を読めません：%2</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>There is no such change.</source>
      <translation>そのような変更はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>To thin a route, one of 2 or more runs stays, not of %1.</source>
      <translation>路線の間引きは「2本に1本」以上で書いてください（%1は使えません）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>Write mon, tue, wed, thu, fri, sat or sun, such as mon+thu.</source>
      <translation>mon、tue、wed、thu、fri、sat、sun を mon+thu のように書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario.cpp" />
      <source>“%1” is no list of weekdays.</source>
      <translation>「%1」は曜日を表していません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_answer.cpp" />
      <source> Most of those better off: %1.</source>
      <translation>良くなる人が最も多いのは%1です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_answer.cpp" />
      <source> Most of those worse off: %1.</source>
      <translation>悪くなる人が最も多いのは%1です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_answer.cpp" />
      <source>%1 within %2: %3 people become %4; %5 are better off, %6 worse.</source>
      <translation>%1へ%2以内で行ける人は、%3人から%4人になります。良くなる人が%5人、悪くなる人が%6人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_answer.cpp" />
      <source>Served by a bus: %1 people become %2; %3 are better off, %4 worse.</source>
      <translation>バスを使える人は、%1人から%2人になります。良くなる人が%3人、悪くなる人が%4人です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_answer.cpp" />
      <source>There are: %1</source>
      <translation>次のものがあります：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_answer.cpp" />
      <source>There is no scenario “%1”.</source>
      <translation>「もしも」の案「%1」はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_answer.cpp" />
      <source>Write one first: michi scenario new WORKSPACE NAME</source>
      <translation>先に案を作ってください：michi scenario new ワークスペース 名前</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_answer.cpp" />
      <source>“%1”</source>
      <translation>「%1」</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>A bus route of whose runs one in so many stays: FEED/ROUTE,2</source>
      <translation>本数を減らすバス路線（2なら2本に1本を残す）：時刻表/路線,2</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>A bus route that ends: FEED/ROUTE</source>
      <translation>やめるバス路線：時刻表/路線</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>A facility that moves: KEY,LON,LAT</source>
      <translation>移る施設：番号,経度,緯度</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>A mobile shop and its days: KIND,NAME,LON,LAT,mon+thu</source>
      <translation>移動販売車と来る曜日：種類,名前,経度,緯度,mon+thu</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>A new facility: KIND,NAME,LON,LAT</source>
      <translation>新しい施設：種類,名前,経度,緯度</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>A road that is closed, from crossing to crossing: LON,LAT</source>
      <translation>通れなくなる道（交差点から交差点まで）：経度,緯度</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>A stop that moves: FEED/STOP,LON,LAT</source>
      <translation>移る停留所：時刻表/停留所,経度,緯度</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Adds changes to a scenario or takes one away</source>
      <translation>案に変更を加える、または変更を1つ取り除く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Everybody walks on snow</source>
      <translation>雪道を歩く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Key of a facility that closes</source>
      <translation>閉じる施設の番号</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>No change is given.</source>
      <translation>変更が書かれていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Number of the change to take away, from 1</source>
      <translation>取り除く変更の番号（1から）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Removes a scenario</source>
      <translation>案を削除する</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Scenarios (all, where none is named)</source>
      <translation>案の名前（書かなければすべて）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Scenarios and their changes</source>
      <translation>案とその変更の一覧</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>See: michi scenario change --help</source>
      <translation>使い方：michi scenario change --help</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>The scenario “%1” is kept, with %2 changes.</source>
      <translation>案「%1」を保存しました（変更%2件）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>The scenario “%1” is removed.</source>
      <translation>案「%1」を削除しました。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>The scenario's name</source>
      <translation>案の名前</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>There is no scenario yet.</source>
      <translation>「もしも」の案がまだありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>What if: changes over the city as it is</source>
      <translation>もしも：今のまちを変えたらどうなるか</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>What it is about</source>
      <translation>何の案か</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Who gains and who loses by scenarios, side by side</source>
      <translation>案ごとに、だれが良くなり、だれが悪くなるかを並べて比べる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Who walks: adult, elderly, walker, wheelchair</source>
      <translation>歩く人：adult 成人、elderly 高齢者、walker 歩行器、wheelchair 車いす</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Write CSV by district to a file, or -</source>
      <translation>行政区ごとの CSV をファイルか標準出力（-）に書く</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>Writes a scenario</source>
      <translation>案を作る</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>“%1” has no change %2.</source>
      <translation>「%1」に変更%2はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>“%1” is no longitude or latitude.</source>
      <translation>「%1」は経度・緯度を表していません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_command.cpp" />
      <source>“%1” is not written like %2.</source>
      <translation>「%1」は %2 の形になっていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_study.cpp" />
      <source>No kind of facility is asked for.</source>
      <translation>施設の種類が選ばれていません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_study.cpp" />
      <source>“%1”: %2 has been imported anew since the scenario was written.</source>
      <translation>「%1」：案を作ったあとに、%2が取り込み直されています。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_study.cpp" />
      <source>“%1”: change %2 finds nothing in the city as it is now and does nothing: %3</source>
      <translation>「%1」：変更%2は、今のデータに相手がないため、何も変えません：%3</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_study.cpp" />
      <source>“%1”: snow makes people slower, which a limit of distance does not show; with a limit of time it does.</source>
      <translation>「%1」：雪道では歩くのが遅くなりますが、距離の基準には表れません。時間の基準（15分など）で比べると分かります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_words.cpp" />
      <source>A mobile shop “%1” comes (%2)</source>
      <translation>移動販売車「%1」が来る（%2）</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_words.cpp" />
      <source>A road is closed</source>
      <translation>道が通れなくなる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_words.cpp" />
      <source>Add “%1” (%2)</source>
      <translation>「%1」（%2）を加える</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_words.cpp" />
      <source>Close “%1”</source>
      <translation>「%1」を閉じる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_words.cpp" />
      <source>Move the stop “%1”</source>
      <translation>停留所「%1」を移す</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_words.cpp" />
      <source>Move “%1”</source>
      <translation>「%1」を移す</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_words.cpp" />
      <source>Of %2 runs of the route “%1” one stays</source>
      <translation>路線「%1」を%2本に1本に減らす</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_words.cpp" />
      <source>The road “%1” is closed</source>
      <translation>「%1」が通れなくなる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_words.cpp" />
      <source>The route “%1” ends</source>
      <translation>路線「%1」をやめる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/scenario_words.cpp" />
      <source>Winter: roads are snowed up</source>
      <translation>冬：雪道になる</translation>
    </message>
    <message>
      <location filename="plugins/mobility/schedule.cpp" />
      <source>%1 sites, %2 times a week, make %3 stops; %4 vehicles with %5 stops a day have room for %6.</source>
      <translation>%1か所へ週%2回ずつ行くと、合わせて%3回です。車%4台、一日%5か所では%6回までです。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/schedule.cpp" />
      <source>%1 visits a week do not fit into %2 days: nobody is served twice on a day.</source>
      <translation>週%1回は%2日に入りません。同じ場所へは同じ日に二度行きません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/schedule.cpp" />
      <source>A week needs at least one vehicle, one stop a day and one visit.</source>
      <translation>一週間の予定には、車1台、一日1か所、週1回以上が必要です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/schedule.cpp" />
      <source>Bar the site that lies apart, or plan a week without it.</source>
      <translation>離れている場所を候補から外すか、予定なしで選んでください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/schedule.cpp" />
      <source>No road leads from one of the sites to another.</source>
      <translation>選んだ場所の中に、道でつながっていない所があります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/schedule.cpp" />
      <source>Take more vehicles or stops a day, or fewer sites or visits.</source>
      <translation>車の台数か一日のか所数を増やすか、場所か回数を減らしてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>%1 m</source>
      <translation>%1m</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>%1 people can reach no candidate at all within that; no choice could help them.</source>
      <translation>%1人は、どの候補にも基準の道のりでは行けません。どう選んでも届きません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>%1 people who are not served yet</source>
      <translation>まだ届いていない%1人</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>%1 sites are enough for the %2 people who can be brought within %3 of one.</source>
      <translation>%1か所あれば、%3以内にできる%2人みんなに届きます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>%1 sites: %2 of %3 come within %4 of one.</source>
      <translation>%1か所で、%3のうち%2人が%4以内になります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>%1 sites: %2 of %3 have %4 to one on average; %5 come within %6.</source>
      <translation>%1か所で、%3のうち%2人は最も近い所まで平均%4です。%5人は%6以内です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>%1 sites: nobody of the %2 people who can reach a candidate has farther than %3 to one.</source>
      <translation>%1か所で、候補まで行ける%2人は、だれも%3より遠くなりません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>A week's tours: %1, %2 km along the roads in all; no week could do with less than %3 km.</source>
      <translation>一週間に%1回りで、道のりは合わせて%2kmです。どう組んでも%3kmより短くはなりません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>A week's tours: %1.</source>
      <translation>一週間に%1回りです。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Capacities go with mclp and pmedian only.</source>
      <translation>受け持てる人数は、mclp と pmedian でだけ使えます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Choosing sites</source>
      <translation>場所を選んでいます</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Even where it is worst, %1 % of a former municipality's people come within.</source>
      <translation>最も届きにくい旧市町村でも、%1%の人が基準以内になります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Everybody is served within %1 already: there is nothing to place.</source>
      <translation>みんなすでに%1以内に届いています。新しく置く必要はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>It is not known of anybody here whether they are 65 or more.</source>
      <translation>65歳以上かどうかの分かる人がいません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Measuring the ways to the candidates</source>
      <translation>候補までの道のりを測っています</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>No choice needs fewer than %1 sites.</source>
      <translation>どう選んでも、%1か所より少なくはなりません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>No other choice is better: this is proven.</source>
      <translation>これより良い選び方はありません（証明ずみ）。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Nobody can reach any of the candidates on foot.</source>
      <translation>どの候補にも、歩いて行ける人がいません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Planning the week</source>
      <translation>一週間の予定を組んでいます</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Say first how many people any site can serve, such as 300: %1.</source>
      <translation>はじめに、どの場所でも受け持てる人数を 300 のように書いてください：%1</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Sites shared out among former municipalities go with mclp and pmedian only.</source>
      <translation>旧市町村ごとのか所数は、mclp と pmedian でだけ使えます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>The best choice there can be is at most %1 % better.</source>
      <translation>これより良い選び方があっても、その差は%1%までです。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>The search ended after %1 seconds; with more time it may find a better choice.</source>
      <translation>%1秒で探すのをやめました。時間をかければ、もっと良い選び方が見つかるかもしれません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>There is no candidate “%1”.</source>
      <translation>候補「%1」はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>There is no facility “%1” to start from.</source>
      <translation>出発する施設「%1」がありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>There is no model “%1”: mclp, pmedian, lscp or pcentre.</source>
      <translation>選び方「%1」はありません。mclp、pmedian、lscp、pcentre のどれかを書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>There was no room to space the days of every site evenly.</source>
      <translation>空きがないため、曜日の間をそろえられなかった場所があります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Vehicles start and end at %1.</source>
      <translation>車は%1から出て、そこへ戻ります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Weigh by people or homes instead.</source>
      <translation>人数（people）か軒数（homes）で数えてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>With the program cbc installed, the choice might be proven to be the best.</source>
      <translation>プログラム cbc を入れると、最も良い選び方だと証明できることがあります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>Write a number such as 300, and KEY=80 for a single candidate.</source>
      <translation>300 のような数を書いてください。一つの候補だけ変えるときは KEY=80 と書きます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>“%1” is no number of people above 0.</source>
      <translation>「%1」は、0より大きい人数ではありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_answer.cpp" />
      <source>“The worst served first” goes with mclp without capacities only.</source>
      <translation>「最も届きにくい所を先に」は、受け持てる人数のない mclp でだけ使えます。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_capacity.cpp" />
      <source>A site must be able to serve somebody: above 0 people.</source>
      <translation>一か所で受け持てる人数は、0人より多くしてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_capacity.cpp" />
      <source>There is nobody to be served.</source>
      <translation>対象になる人がいません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_cover.cpp" />
      <source>%1 sites cannot reach everybody who can reach a candidate at all.</source>
      <translation>%1か所では、候補まで行ける人みんなには届きません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_cover.cpp" />
      <source>Ask for more sites, or for fewer candidates.</source>
      <translation>か所数を増やすか、候補を減らしてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_cover.cpp" />
      <source>There are too many candidates and people for a proof by the program cbc.</source>
      <translation>候補と人の数が多いため、プログラム cbc による証明はできません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_fairness.cpp" />
      <source>Nobody lives in a former municipality that is known.</source>
      <translation>どの旧市町村に住むかの分かる人がいません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_frame.cpp" />
      <source>%1 sites are demanded in one former municipality; at most %2 may be taken in each.</source>
      <translation>一つの旧市町村で%1か所を必ず入れることになっています。旧市町村ごとに%2か所までという条件に合いません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_frame.cpp" />
      <source>%1 sites cannot be chosen: %2 are demanded, %3 may be taken.</source>
      <translation>%1か所は選べません。必ず選ぶのが%2か所、選べるのは%3か所です。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_frame.cpp" />
      <source>%1 sites cannot be chosen: by what was asked for each former municipality it would have to be from %2 to %3.</source>
      <translation>%1か所は選べません。旧市町村ごとの条件では、%2か所から%3か所になります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_frame.cpp" />
      <source>A former municipality has only %1 candidates; at least %2 sites are wanted in each.</source>
      <translation>旧市町村の一つには候補が%1しかありません。どの旧市町村にも%2か所以上という条件に足りません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_frame.cpp" />
      <source>A site cannot be both demanded and barred.</source>
      <translation>同じ候補を「必ず選ぶ」と「選ばない」の両方にはできません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/site_frame.cpp" />
      <source>There is no candidate %1.</source>
      <translation>候補 %1 はありません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/support_book.cpp" />
      <source>%1, row %2, column “%3” (%5): %4</source>
      <translation>%1 の%2行目「%3」の列（%5）：%4</translation>
    </message>
    <message>
      <location filename="plugins/mobility/support_book.cpp" />
      <source>%1, row %2, column “%3”: %4</source>
      <translation>%1 の%2行目「%3」の列：%4</translation>
    </message>
    <message>
      <location filename="plugins/mobility/support_book.cpp" />
      <source>Change the one that is there.</source>
      <translation>そこにあるものを変更してください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/support_book.cpp" />
      <source>the workspace</source>
      <translation>ワークスペースの一覧</translation>
    </message>
    <message>
      <location filename="plugins/mobility/support_book.cpp" />
      <source>“%1” in the list of offers and requests cannot be read.</source>
      <translation>申し出と要望の一覧の「%1」が読めません。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/support_book.cpp" />
      <source>“%1” is in the list already.</source>
      <translation>「%1」はすでに一覧にあります。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/timetable.cpp" />
      <source>Write weekday, saturday, sunday or a date such as 2026-11-24.</source>
      <translation>weekday（平日）、saturday（土曜）、sunday（日曜）か、2026-11-24 のような日付で書いてください。</translation>
    </message>
    <message>
      <location filename="plugins/mobility/weekdays.cpp" />
      <source>%1/%2</source>
      <translation>%1・%2</translation>
    </message>
    <message>
      <location filename="plugins/mobility/weekdays.cpp" />
      <source>Fri</source>
      <translation>金</translation>
    </message>
    <message>
      <location filename="plugins/mobility/weekdays.cpp" />
      <source>Mon</source>
      <translation>月</translation>
    </message>
    <message>
      <location filename="plugins/mobility/weekdays.cpp" />
      <source>Monday to Friday</source>
      <translation>月～金</translation>
    </message>
    <message>
      <location filename="plugins/mobility/weekdays.cpp" />
      <source>Sat</source>
      <translation>土</translation>
    </message>
    <message>
      <location filename="plugins/mobility/weekdays.cpp" />
      <source>Sun</source>
      <translation>日</translation>
    </message>
    <message>
      <location filename="plugins/mobility/weekdays.cpp" />
      <source>Thu</source>
      <translation>木</translation>
    </message>
    <message>
      <location filename="plugins/mobility/weekdays.cpp" />
      <source>Tue</source>
      <translation>火</translation>
    </message>
    <message>
      <location filename="plugins/mobility/weekdays.cpp" />
      <source>Wed</source>
      <translation>水</translation>
    </message>
    <message>
      <location filename="plugins/mobility/weekdays.cpp" />
      <source>every day</source>
      <translation>毎日</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/district_tree.cpp" />
      <source>%1 chosen</source>
      <translation>%1 地区を選択</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/district_tree.cpp" />
      <source>All districts that the search shows</source>
      <translation>見えている地区をすべて選びます</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/district_tree.cpp" />
      <source>All of them</source>
      <translation>すべて</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/district_tree.cpp" />
      <source>Districts to print</source>
      <translation>印刷する地区</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/district_tree.cpp" />
      <source>Search districts</source>
      <translation>地区を探す</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/district_tree.cpp" />
      <source>Takes all ticks away</source>
      <translation>選択をすべて外します</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/preview_page.cpp" />
      <source>Click to see the sheet large</source>
      <translation>押すと大きく見られます</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/preview_page.cpp" />
      <source>Preview of the sheet</source>
      <translation>紙面の見本</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/preview_page.cpp" />
      <source>The first of the chosen sheets. Click it to see it large.</source>
      <translation>選んだ地区の一枚目です。押すと大きく見られます。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/preview_page.cpp" />
      <source>Tick a district on the right: its sheet is shown here as it will be printed.</source>
      <translation>右で地区に印を付けると、印刷される紙面がここに出ます。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>%1 maps were printed as PDF.</source>
      <translation>%1 枚の地区図をPDFにしました。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Choose the folder</source>
      <translation>フォルダを選ぶ</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Each district becomes one PDF in the folder. With an open ledger the maps show its households, and each copy gets a number.</source>
      <translation>一地区が一つのPDFになります。台帳を開いているときは世帯が載り、配付番号が付きます。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Folder</source>
      <translation>フォルダ</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Folder for the PDFs</source>
      <translation>PDF を入れるフォルダ</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Handle with care</source>
      <translation>取扱注意</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Handling</source>
      <translation>取扱区分</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>How the sheet is to be handled, as printed on it</source>
      <translation>紙面に印刷される取扱いの区分</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Mobility sheets</source>
      <translation>移動支援のシート</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Of which districts shall maps be printed?</source>
      <translation>どの地区の地図を印刷しますか。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Print as PDF</source>
      <translation>PDFに印刷する</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Return by</source>
      <translation>返却の期限</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Say first to whom the maps are handed out, and on what ground.</source>
      <translation>渡す相手と提供の根拠を先に入れてください。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Sheet</source>
      <translation>紙面</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Templates lie in styles/layouts and can be changed with QGIS</source>
      <translation>枠組みは styles/layouts にあり、QGIS で直せます</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>They are in %1.</source>
      <translation>%1 に入れました。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Tick the districts first.</source>
      <translation>先に地区を選んでください。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>To whom they are handed out</source>
      <translation>だれに渡しますか</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>Ward map, A3 landscape</source>
      <translation>地区図（A3 横）</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>such as 2027-03-31; may be empty</source>
      <translation>例: 2027-03-31（なくてもよい）</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_panel.cpp" />
      <source>ward-maps</source>
      <translation>地区図</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_task.cpp" />
      <source>Drawing the preview</source>
      <translation>見本を描いています</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_task.cpp" />
      <source>Preparing the sheets</source>
      <translation>紙面を用意しています</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_task.cpp" />
      <source>Printing %1 ward maps</source>
      <translation>地区図%1枚を印刷中</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_task.cpp" />
      <source>The priority has not been computed yet: the maps show no points of need.</source>
      <translation>避難支援の優先度をまだ計算していないので、支援の地点は載りません。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/print_task.cpp" />
      <source>The priority is older than the data: compute it again before you print.</source>
      <translation>優先度がデータより古くなっています。計算し直してから印刷してください。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/wardmap_perspective.cpp" />
      <source>Preview</source>
      <translation>見本</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/desktop/wardmap_perspective.cpp" />
      <source>Print</source>
      <translation>印刷</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/order.cpp" />
      <source>(preview)</source>
      <translation>（見本）</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/order.cpp" />
      <source>Give the name of a file in styles/layouts, such as ward-a3.</source>
      <translation>styles/layouts にあるファイルの名前を書いてください（例：ward-a3）。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/order.cpp" />
      <source>Handle with care, do not copy</source>
      <translation>取扱注意・複製禁止</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/order.cpp" />
      <source>The folder could not be made: %1</source>
      <translation>フォルダを作れませんでした：%1</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/order.cpp" />
      <source>There is no print template “%1”.</source>
      <translation>「%1」という印刷の枠組みはありません。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/order.cpp" />
      <source>Ward map</source>
      <translation>地区図</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/plugin.cpp" />
      <source>No priority has been computed yet; the maps show no need points. Run: michi priority</source>
      <translation>優先度をまだ計算していないため、要支援の地点は地図に出ません。先に計算してください：michi priority</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/plugin.cpp" />
      <source>Print template of styles/layouts</source>
      <translation>印刷の枠組み（styles/layouts にあるもの）</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/plugin.cpp" />
      <source>Printed %1 ward map(s) into %2.</source>
      <translation>地区図%1枚を %2 に印刷しました。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/plugin.cpp" />
      <source>Prints ward maps as PDF</source>
      <translation>地区図を PDF に印刷する</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/plugin.cpp" />
      <source>The priority on the maps is older than the data. Run: michi priority</source>
      <translation>地図に載せる優先度は、データが変わる前に計算したものです。計算し直してください：michi priority</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/sheets.cpp" />
      <source>DISASTER ACCESS since %1 (Basic Act on Disaster Management, art. 49-11 (3)).</source>
      <translation>【災害時の閲覧】%1 から（災害対策基本法第49条の11第3項）。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/sheets.cpp" />
      <source>Evacuation assistance and daily life</source>
      <translation>避難支援と生活</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/sheets.cpp" />
      <source>Flood zones</source>
      <translation>浸水想定区域</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/sheets.cpp" />
      <source>Landslide zones</source>
      <translation>土砂災害警戒区域</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/sheets.cpp" />
      <source>The priority of need points has not been computed yet; they are not drawn.</source>
      <translation>要支援の地点は、優先度をまだ計算していないため描いていません。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/sheets.cpp" />
      <source>The priority was computed before the data changed (%1).</source>
      <translation>優先度は、データが変わる前（%1）に計算したものです。</translation>
    </message>
    <message>
      <location filename="plugins/wardmap/sheets.cpp" />
      <source>Where no zone is drawn there may be no data: that does not mean that the place is safe.</source>
      <translation>色のない所は想定データのない所を含みます。安全とは限りません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/address_book.cpp" />
      <source>Household %1 has a new address; its position was set by hand and stays. Look whether it is still right.</source>
      <translation>世帯 %1 の住所が変わりました。位置は手で置かれたものなので、そのまま残しています。位置が正しいか確認してください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/address_book.cpp" />
      <source>Household %1 has no position: its address is not known.</source>
      <translation>世帯 %1 には位置がありません。住所が住所辞書に見つかりません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/address_book.cpp" />
      <source>Household %1 was placed by its address, only roughly.</source>
      <translation>世帯 %1 を住所からおおよその位置に置きました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/address_book.cpp" />
      <source>Household %1 was placed by its address.</source>
      <translation>世帯 %1 を住所から置きました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/address_book.cpp" />
      <source>The address of household %1 may mean %2 places. “michi registry place” lists them, and --choose takes one.</source>
      <translation>世帯 %1 の住所には候補が %2 か所あります。「michi registry place」で候補を表示し、--choose で選んでください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_audit.cpp" />
      <source>(%1)</source>
      <translation>（%1）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_audit.cpp" />
      <source>Finds changed, removed or reordered entries</source>
      <translation>書き換え・削除・並べ替えられた記録を見つけます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_audit.cpp" />
      <source>Keep the file as evidence and work on with a backup of it.</source>
      <translation>このファイルは証拠として残し、控え（バックアップ）から作業を続けてください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_audit.cpp" />
      <source>Lists the entries</source>
      <translation>記録を一覧します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_audit.cpp" />
      <source>The audit trail is sound: %1 entries.</source>
      <translation>監査記録に異常はありません（%1 件）。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_audit.cpp" />
      <source>The audit trail or the registry was tampered with: %1 finding(s).</source>
      <translation>監査記録または台帳が改ざんされています（%1 件）。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_audit.cpp" />
      <source>Whether its end was cut off, only a user of the registry can verify: --user NAME.</source>
      <translation>末尾が切り取られていないかは、台帳の利用者だけが確かめられます（--user 利用者名）。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_audit.cpp" />
      <source>Who looked at or changed the registry</source>
      <translation>だれが台帳を見たか・変えたか（監査記録）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_audit.cpp" />
      <source>Workspace file</source>
      <translation>ワークスペースのファイル</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_audit.cpp" />
      <source>Write JSON to a file, or to - for standard output</source>
      <translation>JSON をファイルに書き出します（- は標準出力）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>%1: %2 (%3) to %4 (%5): %6</source>
      <translation>%1：%2（%3）～%4（%5）：%6</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>%1: open since %2 (%3): %4</source>
      <translation>%1：%2（%3）から継続中：%4</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>Disaster access is closed. The tiers are sealed under new keys.</source>
      <translation>災害時の閲覧を終了しました。情報は新しい鍵で封印し直しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>Disaster access is open. It stays so until “michi disaster close”; screens, prints and the audit trail say so.</source>
      <translation>災害時の閲覧を開始しました。「michi disaster close」で終えるまで続き、画面・印刷物・監査記録にその旨が示されます。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>Lists when it was open, and why</source>
      <translation>いつ、なぜ開いたかを一覧します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>Makes the key for the sealed envelope</source>
      <translation>封筒に入れる鍵を作ります</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>One of the named staff can open the registry with it and their own passphrase. Write it down, seal it, and lock it away.</source>
      <translation>指名された職員が、この鍵と自分の合言葉で台帳を開けます。紙に書き、封をして、鍵のかかる場所に保管してください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>Open with the key in the sealed envelope</source>
      <translation>封筒の鍵で開きます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>Opens all tiers to the named staff</source>
      <translation>指名された職員にすべての情報を開きます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>Opens the registry while life is at stake</source>
      <translation>生命を守るために台帳を開きます（災害時の閲覧）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>Takes the keys back</source>
      <translation>鍵を取り戻します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>The envelope is worthless now: prepare a new one with “michi disaster prepare”.</source>
      <translation>これまでの封筒は使えなくなりました。「michi disaster prepare」で新しく用意してください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>The key for the envelope (it is kept nowhere else, and older envelopes are worthless):</source>
      <translation>封筒に入れる鍵（ほかのどこにも残りません。以前の封筒は使えなくなりました）：</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>The key in the envelope</source>
      <translation>封筒の鍵</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disaster.cpp" />
      <source>Why; it is shown and kept</source>
      <translation>理由（表示され、記録に残ります）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source> (%1)</source>
      <translation>（%1）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>Entered as number %1.</source>
      <translation>配付番号 %1 として記録しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>Enters something that is handed out</source>
      <translation>配付するものを記録します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>Enters that it came back or was destroyed</source>
      <translation>返却または廃棄を記録します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>Lists what was handed out</source>
      <translation>配付したものを一覧します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>No. %1  %2  %3</source>
      <translation>配付番号 %1  %2  %3</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>Number %1 is back.</source>
      <translation>配付番号 %1 の返却・廃棄を記録しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>OVERDUE since %1</source>
      <translation>返却期限超過（%1）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>On which day (today)</source>
      <translation>日付（省略すると今日）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>Only what is not back yet</source>
      <translation>まだ戻っていないものだけ</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>The number that it was handed out under</source>
      <translation>配付番号</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>What it is</source>
      <translation>何を</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>What was handed out about persons, and to whom</source>
      <translation>個人に関するものをだれに配付したか（配付台帳）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>Which districts or households it shows</source>
      <translation>対象の行政区または世帯</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>destroyed on %1</source>
      <translation>廃棄（%1）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>out</source>
      <translation>配付中</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>out until %1</source>
      <translation>配付中（返却期限 %1）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>returned on %1</source>
      <translation>返却（%1）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_disclosure.cpp" />
      <source>returned or destroyed</source>
      <translation>returned（返却）または destroyed（廃棄）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_export.cpp" />
      <source>File to write; its ending names the format</source>
      <translation>書き出すファイル（形式は拡張子で決まる）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_export.cpp" />
      <source>Layer, also walk_nodes and walk_edges</source>
      <translation>レイヤの名前（walk_nodes、walk_edges も可）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_export.cpp" />
      <source>Writes a layer as gpkg, geojson, csv or xlsx</source>
      <translation>レイヤを gpkg・geojson・csv・xlsx のファイルに書き出す</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_export.cpp" />
      <source>Wrote %1 rows of %2 to %3.</source>
      <translation>%2 の%1行を %3 に書き出しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>  %1 geometries were repaired.</source>
      <translation>  %1件の図形を直しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>  %1, row %2, %3 “%4”: %5</source>
      <translation>  %1 %2行目 %3「%4」：%5</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>  --rejects FILE writes all of them.</source>
      <translation>  --rejects ファイル と書くと、すべての行を書き出します。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>  All of them are listed in %1.</source>
      <translation>  すべての行を %1 に書き出しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>%1 rows were rejected.</source>
      <translation>%1行は使えないため、取り込みませんでした。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>Coordinate system of files that do not say</source>
      <translation>座標系が書かれていないファイルの座標系</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>Encoding of the text, such as cp932; found if not given</source>
      <translation>文字コード（例：cp932）。書かなければ自動で見分ける</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>Ends of roads this close (m) are joined</source>
      <translation>道の端どうしをつなぐ距離（m）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>Files, zips or folders</source>
      <translation>ファイル、zip、フォルダ</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>Imported %1: %2 rows read, %3 new, %4 changed, %5 unchanged, %6 removed, %7 rejected.</source>
      <translation>%1を取り込みました：読んだ行 %2行、増えた %3件、変わった %4件、変わらない %5件、なくなった %6件、取り込まなかった行 %7行。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>Layer of the file</source>
      <translation>ファイルの中のレイヤ</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>Takes public data, or lists of persons, into a workspace</source>
      <translation>公開データや名簿をワークスペースに取り込みます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>What the files hold</source>
      <translation>取り込むデータの種類</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>Which column holds a field: field=column</source>
      <translation>項目と列の対応（項目=列名）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>Write field=column, such as --map code=KEY_CODE.</source>
      <translation>項目=列名 の形で書いてください（例：--map code=KEY_CODE）。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>Write the rejected rows to this CSV file</source>
      <translation>取り込まなかった行を書き出す CSV ファイル</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import.cpp" />
      <source>“%1” does not map a field to a column.</source>
      <translation>「%1」は項目と列の対応になっていません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>  %1 rows of persons who had a row already were passed over.</source>
      <translation>  同じ人の2回目の行を%1行とばしました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>  %1: %2 (%3: row %4)</source>
      <translation>  %1: %2（%3件: %4行目）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>  %1: %2 (household %3)</source>
      <translation>  %1: %2人（世帯 %3）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>  %1: %2 (row %3)</source>
      <translation>  %1: %2人（%3行目）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>  --rejects FILE writes them with what they hold; that file is open to everybody who can read it.</source>
      <translation>  --rejects ファイル名 で内容とともに書き出せます。そのファイルは暗号化されません。取り扱いに注意してください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>  They are left out until somebody says who they are: --decide row=household/member or row=new.</source>
      <translation>  誰であるかを指定するまで取り込みません: --decide 行=世帯番号/何人目 または --decide 行=new</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>  and %1 more kinds; --json FILE has them all.</source>
      <translation>  ほかに%1種類あります。--json ファイル名 ですべて書き出せます。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>  row %1 may be household %2, member %3: %4</source>
      <translation>  %1行目は世帯%2の%3人目かもしれません: %4</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>  unchanged: %1</source>
      <translation>  変更なし: %1人</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>%1 and %2 more</source>
      <translation>%1 ほか%2地区</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>%1 households, persons:</source>
      <translation>%1世帯。人の内訳:</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>A dry run: nothing was changed.</source>
      <translation>試行です。何も変更していません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>A list of persons is imported one file at a time.</source>
      <translation>名簿は1ファイルずつ取り込んでください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Answer y on a terminal, or give --yes.</source>
      <translation>端末で y と答えるか、--yes を付けてください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Do not ask</source>
      <translation>確認をしない</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Households placed only roughly: %1; not placed: %2.</source>
      <translation>おおよその位置しか分からない世帯: %1、位置の分からない世帯: %2</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Imported.</source>
      <translation>取り込みました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Lists of persons (ledger, supporters)</source>
      <translation>名簿（ledger, supporters）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Moved, with a position set by hand that has to be looked at: household %1.</source>
      <translation>転居しましたが、位置は手で置いたままです。確認してください: 世帯 %1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Nobody agreed: nothing was changed.</source>
      <translation>確認が得られなかったため、何も変更していません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Only show what would change</source>
      <translation>変更の内容を示すだけで、取り込まない</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Read as: %1. %2 rows, %3 rejected; %4 blank, repeated header or total rows were passed over.</source>
      <translation>「%1」として読みました。%2行のうち取り込めないもの%3件。空行・見出しの繰り返し・合計の行を%4行とばしました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Rejected:</source>
      <translation>取り込めない行:</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Supporters: %1 new, %2 changed, %3 unchanged; %4 are no longer in the list and stay.</source>
      <translation>支援者: 新規%1、変更%2、変更なし%3。名簿にない%4人の登録は残します。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Take this into the registry?</source>
      <translation>この内容を登録しますか？</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>The day on which the ages in the list were true</source>
      <translation>名簿の年齢がいつのものか</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>To be looked at:</source>
      <translation>確認してください:</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Which kind of list it is; found by its columns if not given</source>
      <translation>名簿の種類（省略すると列名から判断）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Who somebody is: row=household/member or row=new</source>
      <translation>誰であるか: 行=世帯番号/何人目 または 行=new</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>Write row=new for a new person, or row=household/member, such as 12=345/1.</source>
      <translation>新しい人は「行=new」、登録済みの人は「行=世帯番号/何人目」の形で指定してください（例: 12=345/1）。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>another number</source>
      <translation>番号の変更</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>changed</source>
      <translation>変更</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>died</source>
      <translation>死亡</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>moved</source>
      <translation>転居・転出</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>new</source>
      <translation>新規</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>no longer in the list; they stay</source>
      <translation>名簿にない（登録は残します）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>not clear who it is</source>
      <translation>誰か決められない</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>“%1” decides nothing.</source>
      <translation>「%1」では、誰であるかを指定できません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_import_registry.cpp" />
      <source>“%1” is no day.</source>
      <translation>「%1」は日を表していません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_info.cpp" />
      <source>  %1 from %2, imported %3: %4 rows, %5 rejected</source>
      <translation>  %1：%2、%3 取り込み、%4行、取り込まなかった行 %5行</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_info.cpp" />
      <source>%1 (%2), made %3</source>
      <translation>%1（%2）、%3 作成</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_info.cpp" />
      <source>Counts only, without the sources</source>
      <translation>件数だけ（出典なし）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_info.cpp" />
      <source>Registry of households: locked</source>
      <translation>世帯の台帳：施錠中</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_info.cpp" />
      <source>What a workspace holds</source>
      <translation>ワークスペースの内容を見る</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_info.cpp" />
      <source>Write JSON to a file, or - for standard output</source>
      <translation>JSON を書き出すファイル（- なら画面）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>(required)</source>
      <translation>（必須）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>Arguments</source>
      <translation>順に書くもの</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>COMMAND</source>
      <translation>命令</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>No command that is known was given.</source>
      <translation>命令がないか、知らない命令です。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>Options</source>
      <translation>指定</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>Shows this help</source>
      <translation>この説明を見る</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>The number of values does not fit: %1</source>
      <translation>値の数が合いません：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>These options cannot be used together: %1</source>
      <translation>次の指定は一緒に使えません：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>This command cannot be understood: %1</source>
      <translation>この命令は読み取れません：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>This value cannot be read: %1</source>
      <translation>この値は読み取れません：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>This value is not allowed: %1</source>
      <translation>この値は使えません：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>Usage</source>
      <translation>使い方</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>VALUE</source>
      <translation>値</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>options</source>
      <translation>指定</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>“%1” is missing.</source>
      <translation>「%1」がありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>“%1” was not expected.</source>
      <translation>「%1」は使えません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_line.cpp" />
      <source>“michi --help” and “michi COMMAND --help” show what can be asked.</source>
      <translation>「michi --help」「michi 命令 --help」で使い方を見られます。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry.cpp" />
      <source>Added as household %1.</source>
      <translation>世帯 %1 として追加しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry.cpp" />
      <source>The household cannot be kept so:%1</source>
      <translation>この内容では世帯を保存できません：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry.cpp" />
      <source>The households that need support</source>
      <translation>支援が必要な世帯（台帳）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry.cpp" />
      <source>There is no address dictionary: no household gets a position from its address.</source>
      <translation>住所辞書がないため、住所から世帯の位置を求められません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry.cpp" />
      <source>There is no household %1, or it has not agreed to be known.</source>
      <translation>世帯 %1 はないか、提供に同意していません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry.cpp" />
      <source>michi registry list names those that you may see.</source>
      <translation>閲覧できる世帯は michi registry list で分かります。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_counts.cpp" />
      <source>All</source>
      <translation>合計</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_counts.cpp" />
      <source>Counts of 1 to %1 are hidden (*), and others from which they could be computed.</source>
      <translation>1～%1 の数と、それを計算で求められる数は伏せました（*）。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_counts.cpp" />
      <source>District</source>
      <translation>行政区</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_counts.cpp" />
      <source>Households by district, as they may be published</source>
      <translation>公表できる形の行政区別の世帯数</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_counts.cpp" />
      <source>The smallest count that is shown</source>
      <translation>表示する最小の数</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_counts.cpp" />
      <source>Total</source>
      <translation>計</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_counts.cpp" />
      <source>Write CSV to a file, or - for standard output</source>
      <translation>CSV を書き出すファイル（- なら画面）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_counts.cpp" />
      <source>in no district</source>
      <translation>行政区の外</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_counts.cpp" />
      <source>need or mobility</source>
      <translation>need（支援の理由）または mobility（移動の状態）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_counts.cpp" />
      <source>none or unknown</source>
      <translation>なし・不明</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_decisions.cpp" />
      <source>%1: household %2 became part of %3 (%4)</source>
      <translation>%1: 世帯 %2 を世帯 %3 にまとめました（%4）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_decisions.cpp" />
      <source>%1: households %2 and %3 stay two (%4)</source>
      <translation>%1: 世帯 %2 と %3 は別の世帯としました（%4）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_decisions.cpp" />
      <source>; taken back on %1 (%2)</source>
      <translation>。%1 に取り消しました（%2）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_decisions.cpp" />
      <source>Changed since the merge, and kept in household %1: %2</source>
      <translation>まとめたあとに変更された次の項目は、世帯 %1 に残ります: %2</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_decisions.cpp" />
      <source>Households %1 and %2 are no longer kept apart.</source>
      <translation>世帯 %1 と %2 を別の世帯とする決定を取り消しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_decisions.cpp" />
      <source>Households %1 and %2 are two again.</source>
      <translation>世帯 %1 と %2 を、まとめる前の二つの世帯に戻しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>%1 %2 – %3 %4: %5</source>
      <translation>%1 %2 ― %3 %4：%5</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>%1 pairs of persons are likely the same.</source>
      <translation>同じ人と思われる組が%1組あります。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>%1: kept “%2”, not “%3”</source>
      <translation>%1：「%2」を残しました（もう一方は「%3」）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>%1: the two say something else</source>
      <translation>%1：二つの記録の内容が違います</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>Finds persons who are there twice, and merges their households</source>
      <translation>二重に載っている人を探し、世帯をまとめる</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>Household %1 is now part of %2; the history of both stays.</source>
      <translation>世帯 %1 を世帯 %2 にまとめました。どちらの履歴も残っています。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>Households %1 and %2 stay two.</source>
      <translation>世帯 %1 と世帯 %2 は別の世帯のままにします。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>Lists what was decided</source>
      <translation>これまでの決定を一覧にします</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>Two households that are not the same</source>
      <translation>別々と確かめた世帯の番号二つ</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>Two households that were merged or kept apart: takes the decision back</source>
      <translation>まとめた、または別とした二つの世帯の番号。その決定を取り消します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_duplicates.cpp" />
      <source>Two households: the second becomes part of the first</source>
      <translation>世帯の番号二つ：二つ目を一つ目にまとめる</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>  from %1: %2 %3</source>
      <translation>  %1 から：%2 %3</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>%1 is no administrator.</source>
      <translation>%1 は管理者ではありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>%1: given %2, refused %3, no answer %4, not asked %5</source>
      <translation>%1: 同意 %2、不同意 %3、回答なし %4、未確認 %5</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Adds a household</source>
      <translation>世帯を追加します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Changed household %1.</source>
      <translation>世帯 %1 を変更しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Changes fields of a household</source>
      <translation>世帯の項目を変更します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Counts the consents, or enters one</source>
      <translation>同意を集計する、または記録します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>File with the record, as “show” writes it under “household”</source>
      <translation>記録のファイル（「show」が household に書く形）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>From %1: %2 %3</source>
      <translation>%1 から：%2 %3</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>From which day on</source>
      <translation>適用を始める日</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Household %1 has no member %2.</source>
      <translation>世帯 %1 に %2 人目の世帯員はいません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>How: paper, telephone, visit …</source>
      <translation>方法（paper 書面、telephone 電話、visit 訪問 など）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Name of the ordinance</source>
      <translation>条例の名</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Number of the household</source>
      <translation>世帯の番号</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Removed household %1; its history stays.</source>
      <translation>世帯 %1 を削除しました。履歴は残ります。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Removes a household</source>
      <translation>世帯を削除します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>The file cannot be read.</source>
      <translation>ファイルを読めません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>The file is no JSON.</source>
      <translation>ファイルが JSON ではありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>The municipality's rule on sharing the list in peacetime</source>
      <translation>名簿の平常時提供についての市町村の定め</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>There is no field “%1”.</source>
      <translation>「%1」という項目はありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Today: %1</source>
      <translation>今日の定め：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Which member, from 1</source>
      <translation>何人目の世帯員か（1 から）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Write field=value, such as members/0/phone=0197-00-0000.</source>
      <translation>members/0/phone=0197-00-0000 のように「項目=値」の形で書いてください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Write it like 2027-03-31.</source>
      <translation>2027-03-31 のように書いてください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>Write list, plan, plan-sharing or supporter.</source>
      <translation>list、plan、plan-sharing、supporter のどれかを書いてください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>field=value, such as members/0/phone=0197-00-0000</source>
      <translation>項目=値（例 members/0/phone=0197-00-0000）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>given, refused, no-answer (asked, but silent) or unasked</source>
      <translation>given（同意）、refused（不同意）、no-answer（たずねたが回答なし）、unasked（未確認）のどれか</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>list, plan, plan-sharing or supporter</source>
      <translation>list（名簿の提供）、plan（計画の作成）、plan-sharing（計画の提供）、supporter（支援者本人）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>making of a plan</source>
      <translation>個別避難計画の作成</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>michi registry show names the fields.</source>
      <translation>項目の名は michi registry show で分かります。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>opt-in, presumed or opt-out</source>
      <translation>opt-in（同意制）、presumed（推定同意）、opt-out（拒否申出制）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>sharing of the list</source>
      <translation>名簿情報の平常時提供</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>sharing of the plan</source>
      <translation>計画情報の提供</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>the supporter's own</source>
      <translation>避難支援等実施者本人</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>“%1” is no kind of consent.</source>
      <translation>「%1」という同意はありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_edit.cpp" />
      <source>“%1” sets no field.</source>
      <translation>「%1」はどの項目も指していません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>%1 households are left out: they have not agreed to be known in peacetime.</source>
      <translation>平常時の提供に同意していない %1 世帯を除きました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>A kind of need, such as care or dementia</source>
      <translation>支援の理由（care、dementia など）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>A part of a name, a reading, an address or a number</source>
      <translation>氏名・よみ・住所・電話番号の一部</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Address</source>
      <translation>住所</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Code of a district</source>
      <translation>行政区のコード</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Disclosure number</source>
      <translation>配付番号</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Household</source>
      <translation>世帯</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>How many lines at most</source>
      <translation>最大の行数</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>List of households</source>
      <translation>世帯の一覧</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Lists the households that you may see</source>
      <translation>閲覧できる世帯を一覧します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Names</source>
      <translation>氏名</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Needs</source>
      <translation>支援の理由</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Only %1 of %2 are shown; --limit shows more.</source>
      <translation>%2 件のうち %1 件を表示しました（--limit で増やせます）。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>People</source>
      <translation>人数</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Position</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Shows one household</source>
      <translation>世帯をひとつ表示します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Telephone</source>
      <translation>電話</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>With all its changes</source>
      <translation>変更の履歴も表示します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>Write a CSV list; it is entered as handed out</source>
      <translation>CSV の一覧を書き出します（配付台帳に記録されます）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_list.cpp" />
      <source>all districts</source>
      <translation>全行政区</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>%1 (exact)</source>
      <translation>%1（番地まで一致）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>%1 (roughly)</source>
      <translation>%1（おおよその位置）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>%1 (without a position)</source>
      <translation>%1（位置なし）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>--choose NUMBER takes one of them for household %1; --at and --plane set its position by hand.</source>
      <translation>世帯 %1 の場所は --choose 番号 で選びます。--at または --plane を使うと、手で位置を置きます。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>Lists the places that a household's address may mean, or sets its position</source>
      <translation>世帯の住所の候補を表示します。または位置を置きます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>Longitude,latitude in degrees</source>
      <translation>経度,緯度（度）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>Placed household %1 as chosen, only roughly.</source>
      <translation>世帯 %1 を選ばれた場所に置きました。おおよその位置です。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>Placed household %1 as chosen.</source>
      <translation>世帯 %1 を選ばれた場所に置きました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>Placed household %1 by hand; imports will not move it.</source>
      <translation>世帯 %1 の位置を手で定めました。取り込みで動くことはありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>Set it by hand with --at or --plane.</source>
      <translation>--at または --plane を使い、手で位置を置いてください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>The address may mean %1 places, not %2.</source>
      <translation>この住所の候補は %1 か所です。%2 番はありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>The address of household %1 is not known to the dictionary.</source>
      <translation>世帯 %1 の住所は住所辞書に見つかりません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>The dictionary has no position of this place.</source>
      <translation>住所辞書にはこの場所の位置がありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>The position lies in no district.</source>
      <translation>位置がどの行政区にも入りません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>There is no address dictionary.</source>
      <translation>住所辞書がありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>Which of the places it is, from 1</source>
      <translation>候補のうち何番目か（1 から）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>Write --at 141.139,39.135 (degrees) or --plane 26400,-96100 (metres).</source>
      <translation>--at 141.139,39.135（度）または --plane 26400,-96100（メートル）の形で書いてください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>x,y in metres of the workspace's plane</source>
      <translation>ワークスペースの平面座標の x,y（メートル）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_place.cpp" />
      <source>“%1” is no position.</source>
      <translation>「%1」は位置ではありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>Added as supporter %1.</source>
      <translation>支援者 %1 として加えました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>Adds a supporter: file with the record, as shown under “supporter”</source>
      <translation>支援者を加えます。記録のファイル（表示の「supporter」と同じ形）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>Changed supporter %1.</source>
      <translation>支援者 %1 を変更しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>Lists the people who help; shows or changes one</source>
      <translation>支援者を一覧にします。番号を書くと、その人を表示・変更します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>Number of the supporter</source>
      <translation>支援者の番号</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>Removed supporter %1; the history stays.</source>
      <translation>支援者 %1 を除きました。履歴は残ります。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>Removes a supporter by whom nobody is helped any more</source>
      <translation>どの世帯も支援していない支援者を除きます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>Supporter %1 still stands by somebody.</source>
      <translation>支援者 %1 には、まだ支援している人がいます。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>The supporter cannot be kept so:%1</source>
      <translation>この内容では支援者を登録できません:%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>There is no supporter %1.</source>
      <translation>支援者 %1 は登録されていません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>Which supporter?</source>
      <translation>どの支援者かが指定されていません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>Write the number behind the workspace; michi registry supporters lists all.</source>
      <translation>ワークスペースの後に番号を書いてください。番号は michi registry supporters の一覧で分かります。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>field=value, such as phone=0197-00-0000</source>
      <translation>項目=値。例: phone=0197-00-0000</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>michi registry supporters lists all.</source>
      <translation>michi registry supporters で一覧を確かめられます。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_registry_supporters.cpp" />
      <source>michi registry supporters with the number names the households; take the supporter off there with michi registry edit first.</source>
      <translation>支援している世帯は michi registry supporters に番号を付けると分かります。先に michi registry edit でその世帯の支援者から外してください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>District code or name; the outside is dimmed</source>
      <translation>行政区のコードか名前（外側はうすく描く）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>Draws a map as a PNG picture</source>
      <translation>地図を PNG の画像に描く</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>Drew %1.</source>
      <translation>%1 を描きました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>Layers of layers/*.toml with commas between, instead of the usual ones</source>
      <translation>描くレイヤ（layers/*.toml の名前を「,」で区切る）。書かなければいつものレイヤ</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>Nothing has been computed yet for the layer “%1”.</source>
      <translation>レイヤ「%1」はまだ計算していません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>PNG file to write</source>
      <translation>書き出す PNG ファイル</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>Pixels an inch: larger makes lines and letters larger</source>
      <translation>1インチの画素の数（大きいほど線と文字が大きい）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>The layer “%1” is older than the data it was computed from.</source>
      <translation>レイヤ「%1」は、元のデータが変わる前に計算したものです。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>The workspace is empty: there is nothing to draw.</source>
      <translation>ワークスペースが空のため、描くものがありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>Width x height in pixels</source>
      <translation>画像の大きさ（横x縦、画素）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>Write it like %1.</source>
      <translation>%1 のように書いてください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>x1,y1,x2,y2 in metres of the workspace's plane</source>
      <translation>描く範囲 x1,y1,x2,y2（ワークスペースの平面の座標、m）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_render.cpp" />
      <source>“%1” cannot be used for %2.</source>
      <translation>「%1」は %2 に使えません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>%1 has a new passphrase.</source>
      <translation>%1 の合言葉を新しくしました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>%1 is now: %2.</source>
      <translation>%1 の権限：%2</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>A new passphrase with the printed recovery key</source>
      <translation>印刷した回復キーで合言葉を新しくします</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Added the user %1. They should change the passphrase: michi user passphrase.</source>
      <translation>利用者 %1 を追加しました。本人が合言葉を変えてください（michi user passphrase）。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Adds a user; the first one makes the registry</source>
      <translation>利用者を追加します（最初のひとりが台帳を作ります）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Changes your own passphrase</source>
      <translation>自分の合言葉を変えます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Copies of the file from before still open with the old ones: backups too.</source>
      <translation>これより前のファイルの写しや控え（バックアップ）は、古い鍵で開けます。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Gives a user other roles</source>
      <translation>利用者の権限を変えます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Lists the users and their roles</source>
      <translation>利用者と権限を一覧します</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Made the registry of households; %1 is its administrator.</source>
      <translation>世帯の台帳を作りました。管理者は %1 です。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Memory (MiB) that a guess at the passphrase costs</source>
      <translation>合言葉の試行 1 回に必要なメモリー（MiB）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Name of the person</source>
      <translation>氏名</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Name of the user concerned</source>
      <translation>対象の利用者名</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Named for disaster access</source>
      <translation>災害時の閲覧を許された職員</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>New passphrase of %1</source>
      <translation>%1 の新しい合言葉</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Of the city that keeps the list, not a recipient of it</source>
      <translation>名簿を作成する市の職員（提供を受ける側でない）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Passphrase of %1</source>
      <translation>%1 の合言葉</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Puts your passphrase into the desktop's key store</source>
      <translation>合言葉を OS の鍵の保管庫に入れます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Revoked %1. What they could open is sealed under new keys.</source>
      <translation>%1 の利用を停止しました。%1 が開けた情報は新しい鍵で封印し直しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Shuts a user out and changes the keys</source>
      <translation>利用を停止し、鍵を取り替えます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Takes it out again</source>
      <translation>保管庫から取り除きます</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>The desktop's key store has forgotten the passphrase of %1.</source>
      <translation>OS の鍵の保管庫から %1 の合言葉を取り除きました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>The desktop's key store keeps the passphrase of %1.</source>
      <translation>OS の鍵の保管庫に %1 の合言葉を入れました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>The passphrase of %1 is changed.</source>
      <translation>%1 の合言葉を変えました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>The recovery key</source>
      <translation>回復キー</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>The recovery key (it is kept nowhere else):</source>
      <translation>回復キー（ほかのどこにも残りません）：</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Their keys (%1) are handed over by the next holder who unlocks.</source>
      <translation>その鍵（%1）は、鍵を持つ人が次に開錠したときに渡されます。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Their post</source>
      <translation>役職</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Who may open the registry of households</source>
      <translation>世帯の台帳を開ける利用者</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>Whoever holds it can open everything. Write it down twice, seal both, and lock them away in two places.</source>
      <translation>これを持つ人はすべてを開けます。二部書いて封をし、別々の鍵のかかる場所に保管してください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>viewer, planner, caseworker, administrator; several are possible</source>
      <translation>viewer（閲覧）、planner（計画：位置まで）、caseworker（相談支援：氏名まで）、administrator（管理者）。複数指定可</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_user.cpp" />
      <source>waits for: %1</source>
      <translation>鍵の受け渡し待ち：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>Checks a workspace for damage</source>
      <translation>ワークスペースが壊れていないか点検する</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>Copied and checked: %1</source>
      <translation>控えを作り、点検しました：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>File to make, such as oshu.michi</source>
      <translation>作るファイル（例：oshu.michi）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>Go back to a backup, or import the layer concerned again.</source>
      <translation>控えから戻すか、問題のあるレイヤをもう一度取り込んでください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>Made the workspace %1 (%2, %3).</source>
      <translation>ワークスペース %1 を作りました（%2、%3）。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>Makes a checked copy of a workspace</source>
      <translation>ワークスペースの控えを作り、点検する</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>Makes a new, empty workspace</source>
      <translation>新しい、空のワークスペースを作る</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>Plane coordinate system in metres, such as EPSG:6678</source>
      <translation>m単位の平面の座標系（例：EPSG:6678）</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>The check found %1 problem(s).</source>
      <translation>点検で%1件の問題が見つかりました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>The city's name</source>
      <translation>市の名前</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>The workspace %1 is sound.</source>
      <translation>ワークスペース %1 に問題はありません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/command_workspace.cpp" />
      <source>Where to put the copy</source>
      <translation>控えのファイル</translation>
    </message>
    <message>
      <location filename="src/apps/michi/console.cpp" />
      <source>Check that the folder exists, that you may write there and that the disk is not full.</source>
      <translation>フォルダがあるか、書き込みが許されているか、ディスクに空きがあるか、確かめてください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/console.cpp" />
      <source>Note: %1</source>
      <translation>注意：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/console.cpp" />
      <source>The file could not be written: %1</source>
      <translation>ファイルを書き出せませんでした：%1</translation>
    </message>
    <message>
      <location filename="src/apps/michi/console.cpp" />
      <source>The output could not be written.</source>
      <translation>結果を書き出せませんでした。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/console.cpp" />
      <source>The same again: </source>
      <translation>もう一度：</translation>
    </message>
    <message>
      <location filename="src/apps/michi/console.cpp" />
      <source>The two are not the same. Once more.</source>
      <translation>ふたつが一致しません。もう一度入れてください。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/main.cpp" />
      <source>Michishirube: maps and plans for mobility support and evacuation assistance</source>
      <translation>道しるべ：移動支援と避難支援のための地図と計画</translation>
    </message>
    <message>
      <location filename="src/apps/michi/main.cpp" />
      <source>Shows the version</source>
      <translation>版を表示する</translation>
    </message>
    <message>
      <location filename="src/apps/michi/secret_input.cpp" />
      <source>A passphrase is missing in the file given.</source>
      <translation>渡されたファイルに合言葉が足りません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/secret_input.cpp" />
      <source>Cancelled.</source>
      <translation>取り消しました。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/secret_input.cpp" />
      <source>Give it by --passphrase-fd N, one a line, never as an argument.</source>
      <translation>--passphrase-fd N で 1 行にひとつずつ渡してください。引数には書けません。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/secret_input.cpp" />
      <source>The passphrase is too long.</source>
      <translation>合言葉が長すぎます。</translation>
    </message>
    <message>
      <location filename="src/apps/michi/secret_input.cpp" />
      <source>There is no terminal to ask for a passphrase.</source>
      <translation>合言葉をたずねる端末がありません。</translation>
    </message>
    <message>
      <location filename="src/base/progress.cpp" />
      <source>Stopped as asked; nothing was changed.</source>
      <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
      <location filename="src/catalog/codes.cpp" />
      <source>There is no need class “%1”.</source>
      <translation>「%1」という要支援区分はありません。</translation>
    </message>
    <message>
      <location filename="src/catalog/codes.cpp" />
      <source>This entry is empty.</source>
      <translation>この項目が空です。</translation>
    </message>
    <message>
      <location filename="src/catalog/codes.cpp" />
      <source>“%1” has two meanings.</source>
      <translation>「%1」がふたつの意味に使われています。</translation>
    </message>
    <message>
      <location filename="src/catalog/codes.cpp" />
      <source>“%1” is there twice.</source>
      <translation>「%1」が2度あります。</translation>
    </message>
    <message>
      <location filename="src/catalog/codes.cpp" />
      <source>“city” or “council” is expected, not “%1”.</source>
      <translation>「city」または「council」と書いてください（「%1」ではなく）。</translation>
    </message>
    <message>
      <location filename="src/catalog/facility_kinds.cpp" />
      <source>The kinds are: %1.</source>
      <translation>使える種類：%1。</translation>
    </message>
    <message>
      <location filename="src/catalog/facility_kinds.cpp" />
      <source>There is no kind of facility “%1”.</source>
      <translation>「%1」という施設の種類はありません。</translation>
    </message>
    <message>
      <location filename="src/catalog/former_names.cpp" />
      <source>Give municipalities or areas.</source>
      <translation>municipalities か areas を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/former_names.cpp" />
      <source>There is no former name here.</source>
      <translation>旧市町村の名がありません。</translation>
    </message>
    <message>
      <location filename="src/catalog/layer_def.cpp" />
      <source>A private layer cannot be read from a table; its points come by message.</source>
      <translation>非公開のレイヤは表から読めません。地点は描画の指示で受け取ります。</translation>
    </message>
    <message>
      <location filename="src/catalog/layer_def.cpp" />
      <source>Only the lines of a whole table can be joined.</source>
      <translation>つなげて描けるのは、表全体の線だけです。</translation>
    </message>
    <message>
      <location filename="src/catalog/layer_def.cpp" />
      <source>The folder of the map layers cannot be read.</source>
      <translation>地図のレイヤのフォルダを読めません。</translation>
    </message>
    <message>
      <location filename="src/catalog/layer_def.cpp" />
      <source>The scale range is empty.</source>
      <translation>縮尺の範囲が空です。</translation>
    </message>
    <message>
      <location filename="src/catalog/layer_def.cpp" />
      <source>The style “%1” does not exist.</source>
      <translation>「%1」という描き方（スタイル）はありません。</translation>
    </message>
    <message>
      <location filename="src/catalog/layer_def.cpp" />
      <source>“%1” is not possible here. Possible are: %2</source>
      <translation>「%1」はここでは使えません。使えるもの：%2</translation>
    </message>
    <message>
      <location filename="src/catalog/ledger_preset.cpp" />
      <source>There are no presets of columns.</source>
      <translation>列の対応表がありません。</translation>
    </message>
    <message>
      <location filename="src/catalog/ledger_preset.cpp" />
      <source>“%1” counts with {n}, which only family. fields do.</source>
      <translation>「%1」の{n}は、family. の項目でしか使えません。</translation>
    </message>
    <message>
      <location filename="src/catalog/ledger_preset.cpp" />
      <source>“%1” is not in the list “%2”.</source>
      <translation>「%1」は一覧「%2」にありません。</translation>
    </message>
    <message>
      <location filename="src/catalog/ledger_preset.cpp" />
      <source>“%1” lacks the {n} that counts the members.</source>
      <translation>「%1」に、人数を数える{n}がありません。</translation>
    </message>
    <message>
      <location filename="src/catalog/ledger_preset.cpp" />
      <source>“households” or “supporters” is expected, not “%1”.</source>
      <translation>「%1」ではなく、households か supporters を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/resources.cpp" />
      <source>Install the program again, or set MICHI_RESOURCES to their folder.</source>
      <translation>道しるべを入れ直すか、MICHI_RESOURCES でフォルダの場所を示してください。</translation>
    </message>
    <message>
      <location filename="src/catalog/resources.cpp" />
      <source>The program's own files (layers, styles, data/rules) were not found.</source>
      <translation>道しるべのファイル（layers、styles、data/rules）が見つかりません。</translation>
    </message>
    <message>
      <location filename="src/catalog/tag_condition.cpp" />
      <source>Write key=value|value, key!=value or key, joined by &amp;.</source>
      <translation>key=value|value、key!=value、key のどれかで書き、&amp; でつないでください。</translation>
    </message>
    <message>
      <location filename="src/catalog/tag_condition.cpp" />
      <source>“%1” is no condition on tags.</source>
      <translation>「%1」はタグの条件になっていません。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>A list of numbers is expected.</source>
      <translation>数の並び（[1, 2]）を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>A list of tables is expected.</source>
      <translation>表の並び（[[…]]）を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>A list of texts is expected.</source>
      <translation>文字の並び（["…", "…"]）を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>A number from %1 to %2 is expected, not %3.</source>
      <translation>%3 ではなく、%1〜%2の数を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>A number is expected.</source>
      <translation>数を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>A table is expected.</source>
      <translation>表（[…]）を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>A text in quotes is expected.</source>
      <translation>引用符（"）で囲んだ文字を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>A whole number is expected.</source>
      <translation>整数を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>This entry is missing.</source>
      <translation>この項目がありません。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>This entry is unknown here. Is it misspelt?</source>
      <translation>ここにはない項目です。書き間違いがないか確かめてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>This file cannot be read.</source>
      <translation>このファイルを読めません。</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>This is not valid TOML: %1</source>
      <translation>TOML の書き方になっていません：%1</translation>
    </message>
    <message>
      <location filename="src/catalog/toml.cpp" />
      <source>true or false is expected.</source>
      <translation>true か false を書いてください。</translation>
    </message>
    <message>
      <location filename="src/catalog/variants.cpp" />
      <source>“%1” holds a character that is there twice.</source>
      <translation>「%1」に、二度出てくる文字があります。</translation>
    </message>
    <message>
      <location filename="src/catalog/variants.cpp" />
      <source>“%1” names no variant.</source>
      <translation>「%1」には異体字がありません。</translation>
    </message>
    <message>
      <location filename="src/catalog/walk_profile.cpp" />
      <source>The slope model is "tobler" or "none", not "%1".</source>
      <translation>坂の扱いは「tobler」か「none」です。「%1」は使えません。</translation>
    </message>
    <message>
      <location filename="src/catalog/walk_profile.cpp" />
      <source>There are: %1.</source>
      <translation>使えるもの：%1。</translation>
    </message>
    <message>
      <location filename="src/catalog/walk_profile.cpp" />
      <source>There is no walking profile "%1".</source>
      <translation>「%1」という歩き方はありません。</translation>
    </message>
    <message>
      <location filename="src/geo/crs.cpp" />
      <source>Check the coordinate reference system and the order of the coordinates.</source>
      <translation>座標系と、座標の順番を確かめてください。</translation>
    </message>
    <message>
      <location filename="src/geo/crs.cpp" />
      <source>Give one by its code, for example EPSG:6678.</source>
      <translation>座標系のコードを書いてください（例：EPSG:6678）。</translation>
    </message>
    <message>
      <location filename="src/geo/crs.cpp" />
      <source>The position %1, %2 lies outside the coordinate reference system.</source>
      <translation>位置 %1, %2 は座標系の範囲の外です。</translation>
    </message>
    <message>
      <location filename="src/geo/crs.cpp" />
      <source>The projection library cannot be started.</source>
      <translation>座標の変換を始められません。</translation>
    </message>
    <message>
      <location filename="src/geo/crs.cpp" />
      <source>There is no way from %1 to %2.</source>
      <translation>%1 から %2 へ座標を変換できません。</translation>
    </message>
    <message>
      <location filename="src/geo/crs.cpp" />
      <source>“%1” is no coordinate reference system.</source>
      <translation>「%1」という座標系はありません。</translation>
    </message>
    <message>
      <location filename="src/geo/geometry.cpp" />
      <source>The position %1, %2 is not possible.</source>
      <translation>位置 %1, %2 はありえません。</translation>
    </message>
    <message>
      <location filename="src/geo/geometry.cpp" />
      <source>This geometry is not an area.</source>
      <translation>この図形は面ではありません。</translation>
    </message>
    <message>
      <location filename="src/geo/geos_bridge.cpp" />
      <source>This geometry cannot be computed with: %1</source>
      <translation>この図形では計算できません：%1</translation>
    </message>
    <message>
      <location filename="src/geo/repair.cpp" />
      <source>%1 at %2 %3</source>
      <translation>%1（位置 %2 %3）</translation>
    </message>
    <message>
      <location filename="src/geo/repair.cpp" />
      <source>A ring has fewer than three points.</source>
      <translation>輪郭の点が3つ未満です。</translation>
    </message>
    <message>
      <location filename="src/geo/repair.cpp" />
      <source>A ring is not closed.</source>
      <translation>輪郭が閉じていません。</translation>
    </message>
    <message>
      <location filename="src/geo/repair.cpp" />
      <source>No area is left of it.</source>
      <translation>直すと面が残りません。</translation>
    </message>
    <message>
      <location filename="src/geo/repair.cpp" />
      <source>There is no area in it.</source>
      <translation>面がありません。</translation>
    </message>
    <message>
      <location filename="src/geo/wkb.cpp" />
      <source>%1 bytes follow it.</source>
      <translation>後ろに余分な%1バイトがあります。</translation>
    </message>
    <message>
      <location filename="src/geo/wkb.cpp" />
      <source>This geometry cannot be read: %1</source>
      <translation>この図形は読み取れません：%1</translation>
    </message>
    <message>
      <location filename="src/geo/wkb.cpp" />
      <source>geometries of type %1 are not supported.</source>
      <translation>種類 %1 の図形は使えません。</translation>
    </message>
    <message>
      <location filename="src/geo/wkb.cpp" />
      <source>it ends too early.</source>
      <translation>途中で終わっています。</translation>
    </message>
    <message>
      <location filename="src/geo/wkb.cpp" />
      <source>it is nested too deeply.</source>
      <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
      <location filename="src/geo/wkb.cpp" />
      <source>it is no WKB.</source>
      <translation>WKB ではありません。</translation>
    </message>
    <message>
      <location filename="src/geo/wkb.cpp" />
      <source>its parts are of different types.</source>
      <translation>部分の種類がそろっていません。</translation>
    </message>
    <message>
      <location filename="src/geo/wkb.cpp" />
      <source>the coordinate %1 is not possible.</source>
      <translation>座標 %1 はありえません。</translation>
    </message>
    <message>
      <location filename="src/ingest/addresses.cpp" />
      <source>A name is too long for one of a place.</source>
      <translation>地名としては長すぎます。</translation>
    </message>
    <message>
      <location filename="src/ingest/addresses.cpp" />
      <source>Keep it in the folder of its prefecture (岩手県/奥州市.json), or add --map prefecture==岩手県 --map city==奥州市.</source>
      <translation>都道府県のフォルダーに入れる（岩手県/奥州市.json）か、--map prefecture==岩手県 --map city==奥州市 を付けてください。</translation>
    </message>
    <message>
      <location filename="src/ingest/addresses.cpp" />
      <source>Latitude and longitude are in each other's place.</source>
      <translation>緯度と経度が入れ替わっています。</translation>
    </message>
    <message>
      <location filename="src/ingest/addresses.cpp" />
      <source>The name of the city is missing.</source>
      <translation>市区町村名がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/addresses.cpp" />
      <source>The position is not in Japan.</source>
      <translation>位置が日本の中にありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/addresses.cpp" />
      <source>This file of towns names neither its prefecture nor its city.</source>
      <translation>この町字のファイルには都道府県名と市区町村名がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/addresses.cpp" />
      <source>This is no number.</source>
      <translation>数ではありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/addresses.cpp" />
      <source>addresses with a city and a town</source>
      <translation>市区町村名と町名のある住所の表</translation>
    </message>
    <message>
      <location filename="src/ingest/choose.cpp" />
      <source>No layer has what is needed: %1. There is: %2.</source>
      <translation>必要なもの（%1）が見つかりません。このファイルにあるもの：%2。</translation>
    </message>
    <message>
      <location filename="src/ingest/choose.cpp" />
      <source>Say which column holds which field (on the command line: --map field=column, or --map field==word for all rows).</source>
      <translation>どの列が何かを選んでください（michi コマンドでは --map 項目=列名、全部の行に同じことばなら --map 項目==ことば）。</translation>
    </message>
    <message>
      <location filename="src/ingest/choose.cpp" />
      <source>There is no layer “%1”.</source>
      <translation>「%1」というレイヤはありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/choose.cpp" />
      <source>There is no table or map layer that can be read.</source>
      <translation>読み取れる表やレイヤがありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/csv_source.cpp" />
      <source>A quotation mark is not closed.</source>
      <translation>引用符（"）が閉じていません。</translation>
    </message>
    <message>
      <location filename="src/ingest/csv_source.cpp" />
      <source>The row has more columns than the header.</source>
      <translation>列の数が見出しより多くなっています。</translation>
    </message>
    <message>
      <location filename="src/ingest/csv_source.cpp" />
      <source>These bytes are no text in %1.</source>
      <translation>%1 の文字として読み取れません。</translation>
    </message>
    <message>
      <location filename="src/ingest/csv_source.cpp" />
      <source>This file is empty.</source>
      <translation>このファイルは空です。</translation>
    </message>
    <message>
      <location filename="src/ingest/districts.cpp" />
      <source>%1 has no column of codes; the names serve as codes.</source>
      <translation>%1 にはコードの列がないため、名前をコードとして使います。</translation>
    </message>
    <message>
      <location filename="src/ingest/districts.cpp" />
      <source>The code of the district is missing.</source>
      <translation>行政区のコードがありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/districts.cpp" />
      <source>areas with a code or a name</source>
      <translation>コードか名前のある面</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>%1 cells have an impossible height and were left unknown.</source>
      <translation>%1点の標高がありえない値だったため、不明としました。</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>Reading elevation</source>
      <translation>標高を読み込み中</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>Say it with --crs EPSG:6668 (JGD2011 latitude and longitude) or the plane that it is in.</source>
      <translation>--crs EPSG:6668（JGD2011 の緯度経度）のように示してください。平面の座標なら、その座標系を書きます。</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>Taking slopes into the walking network</source>
      <translation>歩行用の道路網に坂を反映中</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>The elevation is finer than 40 million cells; it was taken in steps of %1 m.</source>
      <translation>標高データが細かすぎるため（4,000万点超）、%1m間隔にして取り込みました。</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>The elevation lies outside of the city's districts.</source>
      <translation>標高データが、市の行政区の外にあります。</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>The raster has no height in this area.</source>
      <translation>この範囲の標高がデータにありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>There is no raster that can be read.</source>
      <translation>読み取れる標高データがありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>This raster breaks off or is damaged.</source>
      <translation>この標高データは途中で切れているか、壊れています。</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>This raster breaks off or is damaged: %1</source>
      <translation>この標高データは途中で切れているか、壊れています：%1</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>This raster does not fit the workspace's coordinate system.</source>
      <translation>この標高データは、ワークスペースの座標系に変換できません。</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>This raster does not say its coordinate system.</source>
      <translation>この標高データには座標系が書かれていません。</translation>
    </message>
    <message>
      <location filename="src/ingest/elevation.cpp" />
      <source>This raster is damaged or of no known kind: %1</source>
      <translation>この標高データは壊れているか、読み取れない形式です：%1</translation>
    </message>
    <message>
      <location filename="src/ingest/encoding.cpp" />
      <source>Write utf-8 or cp932, or leave it out to have it found.</source>
      <translation>utf-8 か cp932 と書いてください。書かなければ自動で見分けます。</translation>
    </message>
    <message>
      <location filename="src/ingest/encoding.cpp" />
      <source>“%1” is no known encoding.</source>
      <translation>「%1」という文字コードはありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/export.cpp" />
      <source>Areas are written as .gpkg or .geojson.</source>
      <translation>範囲は .gpkg か .geojson で書き出します。</translation>
    </message>
    <message>
      <location filename="src/ingest/export.cpp" />
      <source>Choose from: %1</source>
      <translation>次から選んでください：%1</translation>
    </message>
    <message>
      <location filename="src/ingest/export.cpp" />
      <source>GDAL cannot write %1.</source>
      <translation>%1 の形式で書き出せません（GDAL）。</translation>
    </message>
    <message>
      <location filename="src/ingest/export.cpp" />
      <source>The ending “%1” names no format that can be written.</source>
      <translation>拡張子「%1」の形式では書き出せません。</translation>
    </message>
    <message>
      <location filename="src/ingest/export.cpp" />
      <source>The workspace has no roads yet.</source>
      <translation>ワークスペースにはまだ道路がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/facilities.cpp" />
      <source>%1 facilities of %2 were there already from another file; they were not added twice.</source>
      <translation>%2 の施設のうち%1件は、ほかのファイルからすでに入っているため、重ねて入れませんでした。</translation>
    </message>
    <message>
      <location filename="src/ingest/facilities.cpp" />
      <source>%1 records were there twice and were taken once.</source>
      <translation>2度あった%1件は、1度だけ取り込みました。</translation>
    </message>
    <message>
      <location filename="src/ingest/facilities.cpp" />
      <source>The name is missing.</source>
      <translation>名前がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/facilities.cpp" />
      <source>There is no such kind of facility.</source>
      <translation>施設の種類にない言葉です。</translation>
    </message>
    <message>
      <location filename="src/ingest/facilities.cpp" />
      <source>a table or points with a name, a place and a kind of facility</source>
      <translation>名称・位置・施設の種類のある表か地点</translation>
    </message>
    <message>
      <location filename="src/ingest/fields.cpp" />
      <source>The fields are: %1.</source>
      <translation>使える項目：%1。</translation>
    </message>
    <message>
      <location filename="src/ingest/fields.cpp" />
      <source>There is no field “%1” to map.</source>
      <translation>「%1」という項目はありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/flood.cpp" />
      <source>Neither the attributes nor the file's name say which flood map this is.</source>
      <translation>どの浸水想定の図か、項目の値からもファイル名からも分かりません。</translation>
    </message>
    <message>
      <location filename="src/ingest/flood.cpp" />
      <source>This rank is in no code list.</source>
      <translation>コード表にないランクです。</translation>
    </message>
    <message>
      <location filename="src/ingest/flood.cpp" />
      <source>areas with a rank of A31, A31a or A31b</source>
      <translation>A31・A31a・A31b のランクのある面</translation>
    </message>
    <message>
      <location filename="src/ingest/geolonia_json.cpp" />
      <source>Get it again from where it came from.</source>
      <translation>元の所から、もう一度入手してください。</translation>
    </message>
    <message>
      <location filename="src/ingest/geolonia_json.cpp" />
      <source>This JSON file is too large for a table of addresses.</source>
      <translation>住所の表としては大きすぎる JSON ファイルです。</translation>
    </message>
    <message>
      <location filename="src/ingest/geolonia_json.cpp" />
      <source>This JSON is nested too deeply for a table of addresses.</source>
      <translation>住所の表としては入れ子が深すぎる JSON です。</translation>
    </message>
    <message>
      <location filename="src/ingest/geolonia_json.cpp" />
      <source>This file is no JSON, or it breaks off.</source>
      <translation>JSON ではないか、途中で切れているファイルです。</translation>
    </message>
    <message>
      <location filename="src/ingest/geolonia_json.cpp" />
      <source>This is no text, number or point.</source>
      <translation>文字、数値、座標のいずれでもありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>Is this a GTFS file?</source>
      <translation>GTFS（バスの時刻表）のファイルかどうか、確かめてください。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>The bus would arrive before it left the stop before.</source>
      <translation>前のバス停を出る前に着くことになっています。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>The column %1 is missing.</source>
      <translation>列 %1 がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>The departure is before the arrival.</source>
      <translation>発車が到着より前になっています。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>The headway must be above 0 seconds.</source>
      <translation>運行間隔が0秒より長くありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>The id is missing.</source>
      <translation>ID がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>The row is broken or not in the file's encoding.</source>
      <translation>行が壊れているか、文字コードが違います。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>The timetable does not name its operator (agency.txt).</source>
      <translation>時刻表に事業者の名前がありません（agency.txt）。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>The timetable does not say on which days its buses run (calendar.txt, calendar_dates.txt).</source>
      <translation>時刻表に運行日がありません（calendar.txt、calendar_dates.txt）。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>The timetable has no %1.</source>
      <translation>時刻表に %1 がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>There is nothing with this id.</source>
      <translation>この ID のものがありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>This id is there twice.</source>
      <translation>この ID が2度あります。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>This is no date.</source>
      <translation>日付ではありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>This is no time.</source>
      <translation>時刻ではありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>This must be 1 or 2.</source>
      <translation>1 でも 2 でもありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/gtfs_reader.cpp" />
      <source>This sequence number is there twice in the trip.</source>
      <translation>同じ便に、この順番の番号が2度あります。</translation>
    </message>
    <message>
      <location filename="src/ingest/import.cpp" />
      <source>No file was named.</source>
      <translation>ファイルの名前が書かれていません。</translation>
    </message>
    <message>
      <location filename="src/ingest/import.cpp" />
      <source>There is nothing to import as “%1”.</source>
      <translation>「%1」という種類の取り込みはありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/import.cpp" />
      <source>This file cannot be written.</source>
      <translation>このファイルに書き込めません。</translation>
    </message>
    <message>
      <location filename="src/ingest/import.cpp" />
      <source>column</source>
      <translation>列</translation>
    </message>
    <message>
      <location filename="src/ingest/import.cpp" />
      <source>file</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <location filename="src/ingest/import.cpp" />
      <source>reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <location filename="src/ingest/import.cpp" />
      <source>row</source>
      <translation>行</translation>
    </message>
    <message>
      <location filename="src/ingest/import.cpp" />
      <source>value</source>
      <translation>値</translation>
    </message>
    <message>
      <location filename="src/ingest/import_run.cpp" />
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <location filename="src/ingest/import_run.cpp" />
      <source>%1 does not say its coordinate system; %2 was assumed.</source>
      <translation>%1 には座標系が書かれていないため、%2 とみなしました。</translation>
    </message>
    <message>
      <location filename="src/ingest/import_run.cpp" />
      <source>Say which they are: --map lat=…,lon=…</source>
      <translation>どの列か示してください：--map lat=…,lon=…</translation>
    </message>
    <message>
      <location filename="src/ingest/import_run.cpp" />
      <source>The coordinate is missing.</source>
      <translation>座標がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/import_run.cpp" />
      <source>There are no columns of latitude and longitude among: %1.</source>
      <translation>緯度と経度の列が見つかりません。このファイルにある列：%1。</translation>
    </message>
    <message>
      <location filename="src/ingest/import_run.cpp" />
      <source>This file does not say its coordinate system.</source>
      <translation>このファイルには座標系が書かれていません。</translation>
    </message>
    <message>
      <location filename="src/ingest/import_run.cpp" />
      <source>This is no area and cannot be mended: %1</source>
      <translation>面になっておらず、直せません：%1</translation>
    </message>
    <message>
      <location filename="src/ingest/input_files.cpp" />
      <source>More than %1 files are more than an import takes.</source>
      <translation>一度に取り込めるファイルは%1個までです。</translation>
    </message>
    <message>
      <location filename="src/ingest/input_files.cpp" />
      <source>There is no such file, or it cannot be read.</source>
      <translation>ファイルがないか、読めません。</translation>
    </message>
    <message>
      <location filename="src/ingest/input_files.cpp" />
      <source>This file is damaged or incomplete.</source>
      <translation>このファイルは壊れているか、途中で切れています。</translation>
    </message>
    <message>
      <location filename="src/ingest/input_files.cpp" />
      <source>This file is larger than 2 GiB once unpacked.</source>
      <translation>このファイルは、広げると 2 GiB を超えます。</translation>
    </message>
    <message>
      <location filename="src/ingest/input_files.cpp" />
      <source>This folder is empty or cannot be read.</source>
      <translation>このフォルダは空か、読めません。</translation>
    </message>
    <message>
      <location filename="src/ingest/input_files.cpp" />
      <source>This zip file is damaged, incomplete or empty.</source>
      <translation>この zip ファイルは壊れているか、途中で切れているか、空です。</translation>
    </message>
    <message>
      <location filename="src/ingest/landslide.cpp" />
      <source>This kind of landslide is in no code list.</source>
      <translation>コード表にない土砂災害の種類です。</translation>
    </message>
    <message>
      <location filename="src/ingest/landslide.cpp" />
      <source>This kind of zone is in no code list.</source>
      <translation>コード表にない区域の種類です。</translation>
    </message>
    <message>
      <location filename="src/ingest/landslide.cpp" />
      <source>areas with A33_001 (kind) and A33_002 (zone)</source>
      <translation>A33_001（現象）と A33_002（区域）のある面</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger.cpp" />
      <source>Row %1 has the same number for another person.</source>
      <translation>%1行目の別の人と番号が同じです。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger.cpp" />
      <source>There is neither an address nor a district.</source>
      <translation>住所も行政区もありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger.cpp" />
      <source>This date is still to come.</source>
      <translation>まだ来ていない日付です。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger.cpp" />
      <source>This is no word of the list “%1”; it is kept as a note.</source>
      <translation>「%1」にない言葉です。備考に残します。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_cells.cpp" />
      <source>Character %1 is U+%2, an office's own (外字): it is kept, but only its font shows it.</source>
      <translation>%1文字目は外字（U+%2）です。そのまま残しますが、作った庁舎のフォントがないと表示されません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_cells.cpp" />
      <source>The age does not fit the birth date, which counts.</source>
      <translation>年齢が生年月日と合いません。生年月日をとります。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_cells.cpp" />
      <source>The era had ended by then.</source>
      <translation>その元号はこの日には終わっています。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_cells.cpp" />
      <source>This is no number of storeys; it is kept as a note.</source>
      <translation>階数として読めません。備考に残します。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_cells.cpp" />
      <source>This makes an age of %1.</source>
      <translation>これでは %1 歳になります。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_columns.cpp" />
      <source>The list has no column “%1”.</source>
      <translation>名簿に「%1」という列はありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_open.cpp" />
      <source>%1 (%2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_open.cpp" />
      <source>%1: no list of this kind; passed over.</source>
      <translation>%1: この種類の名簿ではないため、とばしました。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_open.cpp" />
      <source>%1: nothing is read from these columns: %2.</source>
      <translation>%1: 次の列は読みません: %2</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_open.cpp" />
      <source>By its columns this list may be of several kinds.</source>
      <translation>列名だけでは、どの種類の名簿か決められません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_open.cpp" />
      <source>No column of this list holds the name.</source>
      <translation>氏名の列が見つかりません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_open.cpp" />
      <source>No column of this list is known to the preset “%1”.</source>
      <translation>対応表「%1」にある列が、この名簿にはありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_open.cpp" />
      <source>Say which column holds what: --map name=…</source>
      <translation>どの列が何かを指定してください: --map name=…</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_open.cpp" />
      <source>Say which kind of list it is (at the command line: --preset): %1.</source>
      <translation>「詳しい条件」の「名簿の種類」で選んでください（命令では --preset）：%1</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_open.cpp" />
      <source>The presets are: %1.</source>
      <translation>使えるもの: %1</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_open.cpp" />
      <source>There is no preset “%1”.</source>
      <translation>列の対応表「%1」はありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_plan.cpp" />
      <source>Comparing with the registry</source>
      <translation>登録の内容と比べています</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_plan.cpp" />
      <source>Reading the list</source>
      <translation>名簿を読んでいます</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_plan.cpp" />
      <source>Row %1 of the list holds no person.</source>
      <translation>名簿の%1行目に人はいません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_plan.cpp" />
      <source>Sealing the households</source>
      <translation>世帯を暗号化して書き込んでいます</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_plan.cpp" />
      <source>Words that name no need: %1.</source>
      <translation>支援の理由としては読まなかった言葉: %1</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_row.cpp" />
      <source>%1 has no grade “%2”.</source>
      <translation>%1 に「%2」という区分はありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_row.cpp" />
      <source>Several supporters have this name; it is kept as a note.</source>
      <translation>同じ名前の支援者が複数います。備考に残します。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_row.cpp" />
      <source>The house has no such floor.</source>
      <translation>その階は家屋にありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_row.cpp" />
      <source>The list of supporters does not have this name; it is kept as a note.</source>
      <translation>支援者の一覧にない名前です。備考に残します。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_row.cpp" />
      <source>This is neither yes nor no to the question of consent.</source>
      <translation>同意か不同意かを読み取れません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_row.cpp" />
      <source>This is no word of the list “%1”.</source>
      <translation>「%1」にない言葉です。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_row.cpp" />
      <source>This is taken for yes and kept as a note.</source>
      <translation>「あり」とみなし、備考にも残します。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_row.cpp" />
      <source>This says that it is not known.</source>
      <translation>不明と書かれています。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_sheets.cpp" />
      <source>A list is read from CSV, XLSX, XLS or ODS.</source>
      <translation>名簿は CSV、XLSX、XLS、ODS から読み込みます。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_sheets.cpp" />
      <source>Open it in Excel and save it as .xlsx.</source>
      <translation>Excel で開き、.xlsx として保存し直してください。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_sheets.cpp" />
      <source>Open it in its program and save it as one of these.</source>
      <translation>元のソフトで開き、これらのどれかの形式で保存してください。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_sheets.cpp" />
      <source>The sheets are: %1.</source>
      <translation>シート: %1</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_sheets.cpp" />
      <source>There is no sheet “%1” with rows.</source>
      <translation>行のあるシート「%1」はありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_sheets.cpp" />
      <source>This file breaks off or is damaged: %1</source>
      <translation>このファイルは途中で切れているか、壊れています：%1</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_sheets.cpp" />
      <source>This file is damaged or not of its kind: %1</source>
      <translation>このファイルは壊れているか、拡張子と中身が違います：%1</translation>
    </message>
    <message>
      <location filename="src/ingest/ledger_sheets.cpp" />
      <source>Workbooks of Excel 97–2003 (.xls) cannot be read on this machine.</source>
      <translation>このコンピューターでは Excel 97–2003 のブック（.xls）を読み込めません。</translation>
    </message>
    <message>
      <location filename="src/ingest/line_roads.cpp" />
      <source>%1 has no column of road classes; all its lines are taken as residential roads.</source>
      <translation>%1 には道路の種類の列がないため、すべて住宅地の道とみなします。</translation>
    </message>
    <message>
      <location filename="src/ingest/line_roads.cpp" />
      <source>%1 roads between two nodes have gaps; these were bridged straight.</source>
      <translation>始点と終点のある%1本の道路が途切れていたため、切れ目をまっすぐつなぎました。</translation>
    </message>
    <message>
      <location filename="src/ingest/line_roads.cpp" />
      <source>%1 roads run against their node columns; they were turned round.</source>
      <translation>%1本の道路が始点・終点の列と逆向きだったため、向きを直しました。</translation>
    </message>
    <message>
      <location filename="src/ingest/line_roads.cpp" />
      <source>A road needs two points.</source>
      <translation>道路には2つ以上の点が必要です。</translation>
    </message>
    <message>
      <location filename="src/ingest/line_roads.cpp" />
      <source>The length must be a number of metres.</source>
      <translation>長さがm単位の数ではありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/line_roads.cpp" />
      <source>The node is missing.</source>
      <translation>始点か終点がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/line_roads.cpp" />
      <source>This is no line.</source>
      <translation>線ではありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/line_roads.cpp" />
      <source>This road class is in no rule.</source>
      <translation>決まりにない道路の種類です。</translation>
    </message>
    <message>
      <location filename="src/ingest/line_roads.cpp" />
      <source>lines of roads</source>
      <translation>道路の線</translation>
    </message>
    <message>
      <location filename="src/ingest/ogr_source.cpp" />
      <source>There is no geometry.</source>
      <translation>図形がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/osm_facilities.cpp" />
      <source>No node of this object is in the file.</source>
      <translation>位置を表す点がファイルに入っていません。</translation>
    </message>
    <message>
      <location filename="src/ingest/osm_file.cpp" />
      <source>This OpenStreetMap file is damaged or incomplete: %1</source>
      <translation>この OpenStreetMap のファイルは壊れているか、途中で切れています：%1</translation>
    </message>
    <message>
      <location filename="src/ingest/osm_roads.cpp" />
      <source>%1 roads leave the file; the parts that are in it were taken.</source>
      <translation>%1本の道路はファイルの範囲の外へ続くため、中にある部分だけ取り込みました。</translation>
    </message>
    <message>
      <location filename="src/ingest/osm_roads.cpp" />
      <source>Fewer than two nodes of this way are in the file.</source>
      <translation>この線の点が、ファイルに2つ以上入っていません。</translation>
    </message>
    <message>
      <location filename="src/ingest/place_check.cpp" />
      <source>A vertex lies more than 1,000 km away from the city.</source>
      <translation>図形の一部が、市から1,000kmを超えて離れています。</translation>
    </message>
    <message>
      <location filename="src/ingest/place_check.cpp" />
      <source>Latitude and longitude look swapped.</source>
      <translation>緯度と経度が入れ替わっているようです。</translation>
    </message>
    <message>
      <location filename="src/ingest/place_check.cpp" />
      <source>The coordinate is a placeholder.</source>
      <translation>座標が仮の値（0 や 999 など）です。</translation>
    </message>
    <message>
      <location filename="src/ingest/place_check.cpp" />
      <source>The coordinate is no number on any map.</source>
      <translation>座標が数でないか、大きすぎます。</translation>
    </message>
    <message>
      <location filename="src/ingest/place_check.cpp" />
      <source>The coordinate is not on the globe.</source>
      <translation>座標が緯度・経度の範囲の外です。</translation>
    </message>
    <message>
      <location filename="src/ingest/place_check.cpp" />
      <source>The place is more than 200 km away from the city.</source>
      <translation>市から200kmを超えて離れています。</translation>
    </message>
    <message>
      <location filename="src/ingest/points.cpp" />
      <source>The weight must be a number above 0.</source>
      <translation>人数（重み）が0より大きい数ではありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/points.cpp" />
      <source>There is no such need class.</source>
      <translation>支援の理由にない言葉です。</translation>
    </message>
    <message>
      <location filename="src/ingest/points.cpp" />
      <source>points with an id</source>
      <translation>ID のある地点</translation>
    </message>
    <message>
      <location filename="src/ingest/population.cpp" />
      <source>%1 cells came more than once (on a border, each file has its share); they were summed.</source>
      <translation>%1個の人口メッシュが2度以上ありました（境では、ファイルごとに分けて入っています）。足し合わせました。</translation>
    </message>
    <message>
      <location filename="src/ingest/population.cpp" />
      <source>The mesh code is missing.</source>
      <translation>メッシュコードがありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/population.cpp" />
      <source>The population is no number.</source>
      <translation>人口が数ではありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/population.cpp" />
      <source>mesh cells with MESH_ID and PTN_2020 or another year</source>
      <translation>MESH_ID と、PTN_2020 などの年のある人口メッシュ</translation>
    </message>
    <message>
      <location filename="src/ingest/roads.cpp" />
      <source>Check the file, and the rules in data/rules/osm_walking.toml.</source>
      <translation>ファイルと、data/rules/osm_walking.toml の決まりを確かめてください。</translation>
    </message>
    <message>
      <location filename="src/ingest/roads.cpp" />
      <source>Import files that do not overlap, or one that holds them all.</source>
      <translation>重ならないファイルか、全体が入った一つのファイルを取り込んでください。</translation>
    </message>
    <message>
      <location filename="src/ingest/roads.cpp" />
      <source>Reading roads</source>
      <translation>道路を読み込み中</translation>
    </message>
    <message>
      <location filename="src/ingest/roads.cpp" />
      <source>Road %1 is in two of the files.</source>
      <translation>道路 %1 が2つのファイルに入っています。</translation>
    </message>
    <message>
      <location filename="src/ingest/roads.cpp" />
      <source>There is no road that can be walked.</source>
      <translation>歩ける道路がありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/shelters.cpp" />
      <source>%1, row %2: the capacity “%3” is no number of people; it was left out.</source>
      <translation>%1 %2行目：収容人数「%3」が人数ではないため、空欄にしました。</translation>
    </message>
    <message>
      <location filename="src/ingest/shelters.cpp" />
      <source>This is no 共通ID.</source>
      <translation>共通IDではありません。</translation>
    </message>
    <message>
      <location filename="src/ingest/shelters.cpp" />
      <source>a list of shelters with names and places</source>
      <translation>名前と位置のある避難場所・避難所の一覧</translation>
    </message>
    <message>
      <location filename="src/ingest/transit.cpp" />
      <source>Reading timetables</source>
      <translation>時刻表を読み込み中</translation>
    </message>
    <message>
      <location filename="src/ingest/transit.cpp" />
      <source>The timetable %1 begins only on %2.</source>
      <translation>時刻表 %1 はまだ始まっていません。%2 からです。</translation>
    </message>
    <message>
      <location filename="src/ingest/transit.cpp" />
      <source>The timetable %1 expired on %2; ask the operator for the current one.</source>
      <translation>時刻表 %1 の期間は %2 で終わっています。今の時刻表を事業者から入手してください。</translation>
    </message>
    <message>
      <location filename="src/japanese/age.cpp" />
      <source>Nobody is %1 years old.</source>
      <translation>%1歳の人はいません。</translation>
    </message>
    <message>
      <location filename="src/japanese/age.cpp" />
      <source>This is no age in full years.</source>
      <translation>満年齢として読めません。</translation>
    </message>
    <message>
      <location filename="src/japanese/fold.cpp" />
      <source>The variant “%1” is folded in two ways.</source>
      <translation>異体字「%1」のまとめ方が二通りあります。</translation>
    </message>
    <message>
      <location filename="src/japanese/parse_date.cpp" />
      <source>%1 began on %2.</source>
      <translation>%1は%2からです。</translation>
    </message>
    <message>
      <location filename="src/japanese/parse_date.cpp" />
      <source>%1 ended in its year %2.</source>
      <translation>%1は%2年までです。</translation>
    </message>
    <message>
      <location filename="src/japanese/parse_date.cpp" />
      <source>No date is given.</source>
      <translation>日付がありません。</translation>
    </message>
    <message>
      <location filename="src/japanese/parse_date.cpp" />
      <source>The year in brackets is another one.</source>
      <translation>かっこの中の年が合いません。</translation>
    </message>
    <message>
      <location filename="src/japanese/parse_date.cpp" />
      <source>There is no day %1.</source>
      <translation>%1という日はありません。</translation>
    </message>
    <message>
      <location filename="src/japanese/parse_date.cpp" />
      <source>There is no month %1.</source>
      <translation>%1月はありません。</translation>
    </message>
    <message>
      <location filename="src/japanese/parse_date.cpp" />
      <source>This date can be read in more than one way: the year needs its era or four digits.</source>
      <translation>何通りにも読める日付です。年は元号を付けるか、西暦4桁で書いてください。</translation>
    </message>
    <message>
      <location filename="src/japanese/parse_date.cpp" />
      <source>This is no date that can be read.</source>
      <translation>日付として読めません。</translation>
    </message>
    <message>
      <location filename="src/japanese/parse_date.cpp" />
      <source>What follows the date cannot be read.</source>
      <translation>日付の後ろの文字が読めません。</translation>
    </message>
    <message>
      <location filename="src/keychain/keychain.cpp" />
      <source>The desktop's key store does not answer: %1</source>
      <translation>OS の鍵の保管庫が応答しません：%1</translation>
    </message>
    <message>
      <location filename="src/keychain/keychain.cpp" />
      <source>The desktop's key store has no passphrase for %1.</source>
      <translation>OS の鍵の保管庫に %1 の合言葉がありません。</translation>
    </message>
    <message>
      <location filename="src/keychain/keychain.cpp" />
      <source>Work without --keychain.</source>
      <translation>--keychain を付けずに使ってください。</translation>
    </message>
    <message>
      <location filename="src/keychain/keychain.cpp" />
      <source>michi user remember puts it there.</source>
      <translation>michi user remember で入れられます。</translation>
    </message>
    <message>
      <location filename="src/map/json_values.h" />
      <source>A message between the program and its map worker is damaged.</source>
      <translation>地図の描画プログラムとのやりとりが壊れています。</translation>
    </message>
    <message>
      <location filename="src/map/message.cpp" />
      <source>Draw a smaller part, or fewer points.</source>
      <translation>範囲を狭くするか、地点を減らしてください。</translation>
    </message>
    <message>
      <location filename="src/map/message.cpp" />
      <source>This map job is too large.</source>
      <translation>地図の描画の指示が大きすぎます。</translation>
    </message>
    <message>
      <location filename="src/map/pdf_book.cpp" />
      <source>A printed page is missing.</source>
      <translation>印刷したページが見つかりません。</translation>
    </message>
    <message>
      <location filename="src/map/pdf_book.cpp" />
      <source>Is the folder there, is there room on the disk, and is the file not open elsewhere?</source>
      <translation>フォルダがあるか、ディスクに空きがあるか、ファイルをほかで開いていないか、確かめてください。</translation>
    </message>
    <message>
      <location filename="src/map/pdf_book.cpp" />
      <source>The PDF cannot be written.</source>
      <translation>PDF を書き出せません。</translation>
    </message>
    <message>
      <location filename="src/map/worker_client.cpp" />
      <source>Draw it with fewer layers to find the one at fault, and report it.</source>
      <translation>レイヤを減らして描き、原因のレイヤを見つけて、お知らせください。</translation>
    </message>
    <message>
      <location filename="src/map/worker_client.cpp" />
      <source>Drawing the map took too long and was stopped.</source>
      <translation>地図の描画に時間がかかりすぎるため、中止しました。</translation>
    </message>
    <message>
      <location filename="src/map/worker_client.cpp" />
      <source>The map worker gave an unexpected answer.</source>
      <translation>地図の描画プログラムから、思いがけない答えが返りました。</translation>
    </message>
    <message>
      <location filename="src/map/worker_client.cpp" />
      <source>The map worker stopped twice while drawing this map.</source>
      <translation>この地図を描く途中で、地図の描画プログラムが2度止まりました。</translation>
    </message>
    <message>
      <location filename="src/map/worker_client.cpp" />
      <source>Try a smaller part of the map or fewer layers.</source>
      <translation>範囲を狭くするか、レイヤを減らしてください。</translation>
    </message>
    <message>
      <location filename="src/map/worker_process.cpp" />
      <source>Install Michishirube again, or name the program in MICHI_MAPWORKER.</source>
      <translation>道しるべを入れ直すか、MICHI_MAPWORKER でプログラムの場所を示してください。</translation>
    </message>
    <message>
      <location filename="src/map/worker_process.cpp" />
      <source>Install Michishirube again.</source>
      <translation>道しるべを入れ直してください。</translation>
    </message>
    <message>
      <location filename="src/map/worker_process.cpp" />
      <source>Maps need a running application object.</source>
      <translation>地図を描く準備ができていません（アプリケーションが始まっていません）。</translation>
    </message>
    <message>
      <location filename="src/map/worker_process.cpp" />
      <source>No temporary folder can be made.</source>
      <translation>一時フォルダを作れません。</translation>
    </message>
    <message>
      <location filename="src/map/worker_process.cpp" />
      <source>The connection to the map worker cannot be opened.</source>
      <translation>地図の描画プログラムとつなげません。</translation>
    </message>
    <message>
      <location filename="src/map/worker_process.cpp" />
      <source>The map drawing program michi-mapworker is missing.</source>
      <translation>地図の描画プログラム michi-mapworker がありません。</translation>
    </message>
    <message>
      <location filename="src/map/worker_process.cpp" />
      <source>The map worker does not answer.</source>
      <translation>地図の描画プログラムから答えがありません。</translation>
    </message>
    <message>
      <location filename="src/map/worker_process.cpp" />
      <source>The map worker does not start: %1</source>
      <translation>地図の描画プログラムが始まりません：%1</translation>
    </message>
    <message>
      <location filename="src/map/worker_process.cpp" />
      <source>The map worker is of another version than the program.</source>
      <translation>地図の描画プログラムの版が、本体と違います。</translation>
    </message>
    <message>
      <location filename="src/mapworker/base_map.cpp" />
      <source>A base map is an address of tiles, or an MBTiles file with pictures.</source>
      <translation>下地の地図に使えるのは、タイルの配信アドレスか、画像の入った MBTiles ファイルです。</translation>
    </message>
    <message>
      <location filename="src/mapworker/base_map.cpp" />
      <source>Install the package qgis-providers.</source>
      <translation>パッケージ qgis-providers を入れてください。</translation>
    </message>
    <message>
      <location filename="src/mapworker/base_map.cpp" />
      <source>QGIS on this machine cannot draw tiles.</source>
      <translation>この機械の QGIS はタイルの地図を描けません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/base_map.cpp" />
      <source>The file of the base map is not there (any more).</source>
      <translation>下地の地図のファイルが見つかりません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/base_map.cpp" />
      <source>This is no base map that can be drawn.</source>
      <translation>この下地の地図は描けません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/guest_store.cpp" />
      <source>Maps come as shapefiles, GeoPackage, GeoJSON, KML, GPX, GeoTIFF and the like. Is the file whole?</source>
      <translation>使えるのは、シェープファイル、GeoPackage、GeoJSON、KML、GPX、GeoTIFF などの地図のファイルです。ファイルが途中で切れていないかも確かめてください。</translation>
    </message>
    <message>
      <location filename="src/mapworker/guest_store.cpp" />
      <source>The file is not there (any more).</source>
      <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/guest_store.cpp" />
      <source>This file holds nothing that can be drawn on a map.</source>
      <translation>このファイルには地図に描けるものがありません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/image.cpp" />
      <source>An image can have up to %1 pixels a side, not %2 × %3.</source>
      <translation>画像は一辺%1画素までです。%2 × %3 では描けません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/image.cpp" />
      <source>Not all of this layer could be drawn.</source>
      <translation>このレイヤの一部を描けませんでした。</translation>
    </message>
    <message>
      <location filename="src/mapworker/image.cpp" />
      <source>Stopped.</source>
      <translation>中止しました。</translation>
    </message>
    <message>
      <location filename="src/mapworker/image.cpp" />
      <source>The map could not be drawn; perhaps memory is short.</source>
      <translation>地図を描けませんでした。メモリが足りないのかもしれません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/image.cpp" />
      <source>The map image cannot be written.</source>
      <translation>地図の画像を書き出せません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/image.cpp" />
      <source>The part of the map to draw is empty.</source>
      <translation>描く範囲に広さがありません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/image.cpp" />
      <source>The resolution must be %1 to %2 dpi.</source>
      <translation>解像度は%1〜%2 dpi にしてください。</translation>
    </message>
    <message>
      <location filename="src/mapworker/image.cpp" />
      <source>Tiles of the base map did not come. Is there a network?</source>
      <translation>下地の地図が届きませんでした。ネットワークにつながっているか確かめてください。</translation>
    </message>
    <message>
      <location filename="src/mapworker/image.cpp" />
      <source>“%1” is no colour (#RRGGBB).</source>
      <translation>「%1」は色（#RRGGBB）ではありません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/layer_store.cpp" />
      <source>Is the file a workspace of Michishirube? Check it with: michi check</source>
      <translation>道しるべのワークスペースかどうか、次の命令で確かめてください：michi check</translation>
    </message>
    <message>
      <location filename="src/mapworker/layer_store.cpp" />
      <source>The filter of this layer does not work: %1</source>
      <translation>このレイヤの絞り込みの条件が使えません：%1</translation>
    </message>
    <message>
      <location filename="src/mapworker/layer_store.cpp" />
      <source>The layer “%1” cannot be read from the workspace (table %2).</source>
      <translation>レイヤ「%1」をワークスペースから読めません（表 %2）。</translation>
    </message>
    <message>
      <location filename="src/mapworker/layer_store.cpp" />
      <source>The layer “%1” takes no points by message.</source>
      <translation>レイヤ「%1」は、地点を描画の指示で受け取れません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/layer_store.cpp" />
      <source>The layers are the files in the folder layers.</source>
      <translation>使えるレイヤは、フォルダ layers にあるファイルです。</translation>
    </message>
    <message>
      <location filename="src/mapworker/layer_store.cpp" />
      <source>The style of the layer “%1” cannot be used: %2</source>
      <translation>レイヤ「%1」の描き方（スタイル）が使えません：%2</translation>
    </message>
    <message>
      <location filename="src/mapworker/layer_store.cpp" />
      <source>There is no map layer “%1”.</source>
      <translation>「%1」という地図のレイヤはありません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/layer_store.cpp" />
      <source>This workspace does not exist.</source>
      <translation>このワークスペースはありません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/layer_store.cpp" />
      <source>“%1” is no coordinate system.</source>
      <translation>「%1」という座標系はありません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/server.cpp" />
      <source>The map could not be drawn.</source>
      <translation>地図を描けませんでした。</translation>
    </message>
    <message>
      <location filename="src/mapworker/server.cpp" />
      <source>The map worker was asked for something unknown.</source>
      <translation>地図の描画プログラムに、分からない指示が届きました。</translation>
    </message>
    <message>
      <location filename="src/mapworker/sheet.cpp" />
      <source>The folder for the PDF does not exist.</source>
      <translation>PDF を入れるフォルダがありません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/sheet.cpp" />
      <source>The print template cannot be read.</source>
      <translation>印刷の枠組みを読めません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/sheet.cpp" />
      <source>The print template has no item called “body”.</source>
      <translation>印刷のひな形に「body」という部品がありません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/sheet.cpp" />
      <source>The print template has no map called “map”.</source>
      <translation>印刷の枠組みに「map」という地図がありません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/sheet.cpp" />
      <source>The sheet could not be drawn; perhaps memory is short.</source>
      <translation>紙面を描けませんでした。メモリが足りないのかもしれません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/sheet.cpp" />
      <source>There is no district with the code %1.</source>
      <translation>コードが %1 の行政区はありません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/sheet.cpp" />
      <source>There is not enough memory to print this sheet.</source>
      <translation>この図を印刷するにはメモリが足りません。</translation>
    </message>
    <message>
      <location filename="src/mapworker/sheet.cpp" />
      <source>This file is no print template of QGIS.</source>
      <translation>このファイルは QGIS の印刷の枠組みではありません。</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>%1 of %2 rows of %3 were rejected at import.</source>
      <translation>%3 の%2行のうち%1行は、使えないため取り込んでいません。</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>Give a code or a name as in the workspace, such as: %1</source>
      <translation>ワークスペースにあるコードか名前を書いてください（例：%1）。</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>Import roads first: michi import roads FILE --into WORKSPACE</source>
      <translation>先に道路を取り込んでください：michi import roads ファイル --into ワークスペース</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>The timetable %1 ended on %2.</source>
      <translation>時刻表 %1 の期間は %2 で終わっています。</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>The workspace has no %1 yet. That nothing is drawn does not mean that there is nothing.</source>
      <translation>ワークスペースにはまだ%1がありません。描かれていなくても、ないとは限りません。</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>The workspace has no roads, so no way on foot can be computed.</source>
      <translation>ワークスペースに道路がないため、歩く道のりを計算できません。</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>There is no district “%1”.</source>
      <translation>「%1」という行政区はありません。</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>Write metres or minutes, such as 500m, 1.2km or 15min.</source>
      <translation>500m、1.2km、15min のように、道のりか分で書いてください。</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>addresses</source>
      <translation>住所</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>bus routes</source>
      <translation>バス路線</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>bus stops</source>
      <translation>バス停</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>districts</source>
      <translation>行政区</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>elevation</source>
      <translation>標高</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>facilities</source>
      <translation>施設</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>flood zones</source>
      <translation>浸水想定区域</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>landslide zones</source>
      <translation>土砂災害警戒区域</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>need points</source>
      <translation>要支援の地点</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>population mesh cells</source>
      <translation>人口メッシュ</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>roads</source>
      <translation>道路</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>shelters</source>
      <translation>避難場所・避難所</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>timetables</source>
      <translation>時刻表</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>water and other background</source>
      <translation>川・湖などの背景</translation>
    </message>
    <message>
      <location filename="src/plugin/analysis.cpp" />
      <source>“%1” is not a limit.</source>
      <translation>「%1」は道のりや時間になっていません。</translation>
    </message>
    <message>
      <location filename="src/plugin/decisions.cpp" />
      <source>Household %1 is itself part of %2 now.</source>
      <translation>世帯 %1 は、そのあと世帯 %2 にまとめられています。</translation>
    </message>
    <message>
      <location filename="src/plugin/decisions.cpp" />
      <source>Household %1 was changed since the merge, and undoing it would lose that: %2</source>
      <translation>世帯 %1 はまとめたあとに変更されています。取り消すと次の項目の変更が失われます: %2</translation>
    </message>
    <message>
      <location filename="src/plugin/decisions.cpp" />
      <source>Households %1 and %2 are kept apart.</source>
      <translation>世帯 %1 と %2 は別の世帯と決められています。</translation>
    </message>
    <message>
      <location filename="src/plugin/decisions.cpp" />
      <source>Note what was changed, set these fields back with michi registry edit (show --history tells what they were), undo the merge, and enter the change again.</source>
      <translation>変更の内容を控え、michi registry edit でこれらの項目をまとめた直後の値に戻し（値は show --history で分かります）、取り消してから、変更を入れ直してください。</translation>
    </message>
    <message>
      <location filename="src/plugin/decisions.cpp" />
      <source>Nothing was decided about households %1 and %2.</source>
      <translation>世帯 %1 と %2 についての決定はありません。</translation>
    </message>
    <message>
      <location filename="src/plugin/decisions.cpp" />
      <source>Take that back first, with --undo %1 %2.</source>
      <translation>先に --undo %1 %2 で取り消してください。</translation>
    </message>
    <message>
      <location filename="src/plugin/decisions.cpp" />
      <source>These are one household.</source>
      <translation>これは同じ世帯です。</translation>
    </message>
    <message>
      <location filename="src/plugin/decisions.cpp" />
      <source>michi registry duplicates --decisions lists what was decided.</source>
      <translation>これまでの決定は michi registry duplicates --decisions で確かめられます。</translation>
    </message>
    <message>
      <location filename="src/plugin/decisions.cpp" />
      <source>michi registry edit changes its members.</source>
      <translation>世帯の中の人は michi registry edit で直せます。</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>Disaster access is not open.</source>
      <translation>災害時の閲覧は始まっていません。</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>Give --recipient NAME and --ground consent, ordinance, internal or disaster.</source>
      <translation>--recipient 氏名 と --ground（consent 同意、ordinance 条例、internal 内部利用、disaster 災害時）を指定してください。</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>Nothing was handed out under the number %1.</source>
      <translation>配付番号 %1 の配付はありません。</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>Number %1 came back on %2 already.</source>
      <translation>配付番号 %1 はすでに %2 に戻っています。</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>On what ground: consent, ordinance, internal, disaster</source>
      <translation>根拠（consent 同意、ordinance 条例、internal 内部利用、disaster 災害時）</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>The recipient's post</source>
      <translation>受領者の役職</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>Until which day it is to be returned</source>
      <translation>返却期限</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>What shows persons is handed out with its recipient and ground only.</source>
      <translation>個人が分かるものは、受領者と根拠を記録したうえで配付します。</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>Who receives it</source>
      <translation>受領者</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>consent of the person</source>
      <translation>本人の同意</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>disaster</source>
      <translation>災害時</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>internal use</source>
      <translation>内部利用</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>michi disclosure list names what was.</source>
      <translation>配付したものは michi disclosure list で分かります。</translation>
    </message>
    <message>
      <location filename="src/plugin/disclosure.cpp" />
      <source>ordinance</source>
      <translation>条例</translation>
    </message>
    <message>
      <location filename="src/plugin/hazard_words.cpp" />
      <source>0.5 to 3 m</source>
      <translation>0.5〜3m</translation>
    </message>
    <message>
      <location filename="src/plugin/hazard_words.cpp" />
      <source>10 to 20 m</source>
      <translation>10〜20m</translation>
    </message>
    <message>
      <location filename="src/plugin/hazard_words.cpp" />
      <source>20 m or more</source>
      <translation>20m以上</translation>
    </message>
    <message>
      <location filename="src/plugin/hazard_words.cpp" />
      <source>3 to 5 m</source>
      <translation>3〜5m</translation>
    </message>
    <message>
      <location filename="src/plugin/hazard_words.cpp" />
      <source>5 to 10 m</source>
      <translation>5〜10m</translation>
    </message>
    <message>
      <location filename="src/plugin/hazard_words.cpp" />
      <source>below 0.5 m</source>
      <translation>0.5m未満</translation>
    </message>
    <message>
      <location filename="src/plugin/people.cpp" />
      <source>%1 households are placed only roughly, by their town; hazards were not judged for them.</source>
      <translation>%1 世帯は位置が大字などのおおよそしか分からず、災害の危険は判定していません。</translation>
    </message>
    <message>
      <location filename="src/plugin/people.cpp" />
      <source>%1 households have no position and are in no result: their place has to be set.</source>
      <translation>%1世帯は位置がなく、どの結果にも入っていません。位置を定めてください。</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_view.cpp" />
      <source>Write opt-in, presumed or opt-out.</source>
      <translation>opt-in、presumed、opt-out のどれかを書いてください。</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_view.cpp" />
      <source>“%1” is no rule of sharing.</source>
      <translation>「%1」という提供の定めはありません。</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>added a user</source>
      <translation>利用者を追加</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>administrator</source>
      <translation>管理者</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>by hand</source>
      <translation>手で設定</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>by its number</source>
      <translation>番地まで</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>caseworker</source>
      <translation>相談支援</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>changed the passphrase</source>
      <translation>合言葉を変更</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>city only</source>
      <translation>市まで</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>closed disaster access</source>
      <translation>災害時の閲覧を終了</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>disaster staff</source>
      <translation>災害時の閲覧者</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>disclosed</source>
      <translation>配付・返却を記録</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>exported</source>
      <translation>書き出し</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>gave keys</source>
      <translation>権限を付与</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>imported</source>
      <translation>取り込み</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>keeper of the list</source>
      <translation>名簿を作成する市の職員</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>looked at</source>
      <translation>閲覧</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>made the registry</source>
      <translation>台帳を作成</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>not placed</source>
      <translation>位置なし</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>opened disaster access</source>
      <translation>災害時の閲覧を開始</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>part of a town only</source>
      <translation>小字まで</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>planner</source>
      <translation>計画</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>prepared the envelope</source>
      <translation>封筒の鍵を用意</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>printed</source>
      <translation>印刷</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>recovered with the printed key</source>
      <translation>回復キーで復旧</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>revoked</source>
      <translation>利用停止</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>town only</source>
      <translation>大字まで</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>unlocked</source>
      <translation>開錠</translation>
    </message>
    <message>
      <location filename="src/plugin/registry_words.cpp" />
      <source>viewer</source>
      <translation>閲覧</translation>
    </message>
    <message>
      <location filename="src/plugin/unlock.cpp" />
      <source>DISASTER ACCESS since %1, opened by %2: %3</source>
      <translation>【災害時の閲覧】%1 から（開始 %2）：%3</translation>
    </message>
    <message>
      <location filename="src/plugin/unlock.cpp" />
      <source>Read passphrases from this open file, one a line, instead of asking</source>
      <translation>合言葉をたずねずに、開いているこのファイルから 1 行ずつ読みます</translation>
    </message>
    <message>
      <location filename="src/plugin/unlock.cpp" />
      <source>Say who you are: --user NAME.</source>
      <translation>--user で利用者名を指定してください。</translation>
    </message>
    <message>
      <location filename="src/plugin/unlock.cpp" />
      <source>Take the passphrase from the desktop's key store</source>
      <translation>合言葉を OS の鍵の保管庫から取ります</translation>
    </message>
    <message>
      <location filename="src/plugin/unlock.cpp" />
      <source>The registry of households is locked.</source>
      <translation>世帯の台帳は施錠されています。</translation>
    </message>
    <message>
      <location filename="src/plugin/unlock.cpp" />
      <source>These keys are granted but not handed over yet: %1. Whoever holds them hands them over by unlocking.</source>
      <translation>許可されたがまだ受け渡されていない鍵：%1。その鍵を持つ人が開錠すると渡されます。</translation>
    </message>
    <message>
      <location filename="src/plugin/unlock.cpp" />
      <source>What for; it goes into the audit trail</source>
      <translation>目的（監査記録に残ります）</translation>
    </message>
    <message>
      <location filename="src/plugin/unlock.cpp" />
      <source>Your user name in the registry of households</source>
      <translation>台帳の利用者名</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>A number of storeys from 1 to %1 is expected.</source>
      <translation>階数は 1 から %1 までです。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>An age from 0 to 130 is expected, not %1.</source>
      <translation>年齢は 0 から 130 までです（%1 ではなく）。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>An emergency contact without a telephone number.</source>
      <translation>緊急連絡先に電話番号がありません。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>Another member has the same number.</source>
      <translation>同じ番号の世帯員がほかにもいます。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>By the birth date the age is %1.</source>
      <translation>生年月日からは %1 歳です。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>Nobody of the household has a name.</source>
      <translation>氏名のある世帯員がいません。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>The date %1 is still to come.</source>
      <translation>日付 %1 はまだ来ていません。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>The date of the answer is missing.</source>
      <translation>回答の日付がありません。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>The supporter is missing.</source>
      <translation>支援者がありません。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>There is a date, but no answer.</source>
      <translation>日付がありますが、回答がありません。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>This kind of need is there twice.</source>
      <translation>同じ支援の理由がふたつあります。</translation>
    </message>
    <message>
      <location filename="src/registry/check.cpp" />
      <source>“%1” is not a date (year-month-day).</source>
      <translation>「%1」は日付（年-月-日）ではありません。</translation>
    </message>
    <message>
      <location filename="src/registry/codec.cpp" />
      <source>A field of the record has a value of the wrong kind.</source>
      <translation>記録の項目の値の種類が正しくありません。</translation>
    </message>
    <message>
      <location filename="src/registry/codec.cpp" />
      <source>A record has no field “%1”.</source>
      <translation>記録に「%1」という項目はありません。</translation>
    </message>
    <message>
      <location filename="src/registry/codec.cpp" />
      <source>A sealed record cannot be read.</source>
      <translation>封をした記録を読み取れません。</translation>
    </message>
    <message>
      <location filename="src/registry/count_network.cpp" />
      <source>A count is below zero.</source>
      <translation>人数が負の数です。</translation>
    </message>
    <message>
      <location filename="src/registry/count_network.cpp" />
      <source>A row of the table is in no group.</source>
      <translation>どのまとまりにも入っていない行が表にあります。</translation>
    </message>
    <message>
      <location filename="src/registry/count_network.cpp" />
      <source>A small count cannot be hidden.</source>
      <translation>少ない人数を隠すことができません。</translation>
    </message>
    <message>
      <location filename="src/registry/count_network.cpp" />
      <source>The rows of a table differ in length.</source>
      <translation>表の行ごとに列の数が違います。</translation>
    </message>
    <message>
      <location filename="src/registry/count_network.cpp" />
      <source>The smallest count that may be published must be 3 or more, not %1.</source>
      <translation>公表してよい最小の人数は3以上にしてください（%1 が指定されました）。</translation>
    </message>
    <message>
      <location filename="src/registry/person_match.cpp" />
      <source>another birth date</source>
      <translation>生年月日が違う</translation>
    </message>
    <message>
      <location filename="src/registry/person_match.cpp" />
      <source>another name</source>
      <translation>氏名が違う</translation>
    </message>
    <message>
      <location filename="src/registry/person_match.cpp" />
      <source>another sex</source>
      <translation>性別が違う</translation>
    </message>
    <message>
      <location filename="src/registry/person_match.cpp" />
      <source>birth date nearly the same</source>
      <translation>生年月日がほぼ同じ</translation>
    </message>
    <message>
      <location filename="src/registry/person_match.cpp" />
      <source>same address</source>
      <translation>住所が同じ</translation>
    </message>
    <message>
      <location filename="src/registry/person_match.cpp" />
      <source>same birth date</source>
      <translation>生年月日が同じ</translation>
    </message>
    <message>
      <location filename="src/registry/person_match.cpp" />
      <source>same name</source>
      <translation>氏名が同じ</translation>
    </message>
    <message>
      <location filename="src/registry/person_match.cpp" />
      <source>same number</source>
      <translation>番号が同じ</translation>
    </message>
    <message>
      <location filename="src/registry/person_match.cpp" />
      <source>same reading</source>
      <translation>よみが同じ</translation>
    </message>
    <message>
      <location filename="src/registry/person_match.cpp" />
      <source>same telephone number</source>
      <translation>電話番号が同じ</translation>
    </message>
    <message>
      <location filename="src/seal/crypto.cpp" />
      <source>A key has the wrong length.</source>
      <translation>鍵の長さが正しくありません。</translation>
    </message>
    <message>
      <location filename="src/seal/crypto.cpp" />
      <source>A passphrase must not be empty.</source>
      <translation>合言葉を空にすることはできません。</translation>
    </message>
    <message>
      <location filename="src/seal/crypto.cpp" />
      <source>A user's key slot is damaged.</source>
      <translation>利用者の鍵の記録が壊れています。</translation>
    </message>
    <message>
      <location filename="src/seal/crypto.cpp" />
      <source>A user's public key is damaged.</source>
      <translation>利用者の公開鍵が壊れています。</translation>
    </message>
    <message>
      <location filename="src/seal/crypto.cpp" />
      <source>Close other programs and try again.</source>
      <translation>ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="src/seal/crypto.cpp" />
      <source>The cost of a guess is out of range.</source>
      <translation>合言葉の試行に必要なメモリーの値が範囲外です。</translation>
    </message>
    <message>
      <location filename="src/seal/crypto.cpp" />
      <source>There is not enough memory to check the passphrase.</source>
      <translation>合言葉を確かめるためのメモリーが足りません。</translation>
    </message>
    <message>
      <location filename="src/seal/printed_key.cpp" />
      <source>Compare it with the paper, group by group.</source>
      <translation>紙と 4 文字ずつ見比べてください。</translation>
    </message>
    <message>
      <location filename="src/seal/printed_key.cpp" />
      <source>This is not a printed key, or a letter of it is wrong.</source>
      <translation>印刷された鍵ではないか、文字が違っています。</translation>
    </message>
    <message>
      <location filename="src/seal/sodium.cpp" />
      <source>The system gives no random numbers.</source>
      <translation>システムから乱数を得られません。</translation>
    </message>
    <message>
      <location filename="src/store/address_records.cpp" />
      <source>Import the data again.</source>
      <translation>データをもう一度取り込んでください。</translation>
    </message>
    <message>
      <location filename="src/store/address_records.cpp" />
      <source>The address dictionary cannot be read.</source>
      <translation>住所辞書を読めません。</translation>
    </message>
    <message>
      <location filename="src/store/addresses.cpp" />
      <source>Import only the tables of the prefecture and its neighbours.</source>
      <translation>自県と近隣の県の表だけを取り込んでください。</translation>
    </message>
    <message>
      <location filename="src/store/addresses.cpp" />
      <source>This address table is too large.</source>
      <translation>この住所の表は大きすぎます。</translation>
    </message>
    <message>
      <location filename="src/store/audit_trail.cpp" />
      <source>Entry %1 does not follow the one before it.</source>
      <translation>記録 %1 がその前の記録につながりません。</translation>
    </message>
    <message>
      <location filename="src/store/audit_trail.cpp" />
      <source>Entry %1 is another one than the registry remembers.</source>
      <translation>記録 %1 は、台帳が覚えているものと異なります。</translation>
    </message>
    <message>
      <location filename="src/store/audit_trail.cpp" />
      <source>Entry %1 is missing.</source>
      <translation>記録 %1 がありません。</translation>
    </message>
    <message>
      <location filename="src/store/audit_trail.cpp" />
      <source>Entry %1 was changed or put into another place.</source>
      <translation>記録 %1 は書き換えられたか、別の場所に移されています。</translation>
    </message>
    <message>
      <location filename="src/store/backup.cpp" />
      <source>Give another name.</source>
      <translation>別の名前にしてください。</translation>
    </message>
    <message>
      <location filename="src/store/backup.cpp" />
      <source>The file cannot be written: %1</source>
      <translation>ファイルに書き込めません：%1</translation>
    </message>
    <message>
      <location filename="src/store/backup.cpp" />
      <source>There is a file already; it is not overwritten.</source>
      <translation>同じ名前のファイルがすでにあります。上書きはしません。</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>Checking the file</source>
      <translation>ファイルを点検中</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>Checking the layers</source>
      <translation>レイヤを点検中</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>Import the roads again.</source>
      <translation>道路をもう一度取り込んでください。</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>In %1, %2 areas cross themselves or overlap their own parts.</source>
      <translation>%1 の%2件は、面の輪郭が交わっているか、重なっています。</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>In %1, %2 records have no geometry that can be read.</source>
      <translation>%1 の%2件は、図形を読み取れません。</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>In %1, %2 records point to something that is not there.</source>
      <translation>%1 の%2件は、指している先がありません。</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>Repair them where they come from, or import the data again.</source>
      <translation>元のデータを直すか、データをもう一度取り込んでください。</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>The file is damaged: %1</source>
      <translation>ファイルが壊れています：%1</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>The spatial index of %1 does not fit its records.</source>
      <translation>%1 の位置の索引が、中身と合っていません。</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>The walking network is not what was stored.</source>
      <translation>歩行用の道路網が、保存したときと違っています。</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>There are roads but no walking network.</source>
      <translation>道路はありますが、歩行用の道路網がありません。</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>There is a walking network but no road.</source>
      <translation>歩行用の道路網はありますが、道路がありません。</translation>
    </message>
    <message>
      <location filename="src/store/check.cpp" />
      <source>Work on with a backup of it.</source>
      <translation>控えから戻してください。</translation>
    </message>
    <message>
      <location filename="src/store/compressed.cpp" />
      <source>There is not enough memory to pack a large value.</source>
      <translation>大きな値を圧縮するためのメモリーが足りません。</translation>
    </message>
    <message>
      <location filename="src/store/connection.cpp" />
      <source>Install mod_spatialite (Debian: libsqlite3-mod-spatialite).</source>
      <translation>mod_spatialite を入れてください（Debian では libsqlite3-mod-spatialite）。</translation>
    </message>
    <message>
      <location filename="src/store/connection.cpp" />
      <source>SpatiaLite cannot be loaded: %1</source>
      <translation>SpatiaLite を読み込めません：%1</translation>
    </message>
    <message>
      <location filename="src/store/documents.cpp" />
      <source>A name is missing.</source>
      <translation>名前がありません。</translation>
    </message>
    <message>
      <location filename="src/store/documents.cpp" />
      <source>Choose another name.</source>
      <translation>別の名前にしてください。</translation>
    </message>
    <message>
      <location filename="src/store/documents.cpp" />
      <source>Give it a name.</source>
      <translation>名前を付けてください。</translation>
    </message>
    <message>
      <location filename="src/store/documents.cpp" />
      <source>Look at it as it is now, and repeat the change if it is still wanted.</source>
      <translation>今の内容を確かめ、必要ならもう一度変更してください。</translation>
    </message>
    <message>
      <location filename="src/store/documents.cpp" />
      <source>Somebody else has changed “%1” meanwhile. Your change was not kept.</source>
      <translation>「%1」は、ほかの人がその間に変えています。今回の変更は保存していません。</translation>
    </message>
    <message>
      <location filename="src/store/documents.cpp" />
      <source>“%1” exists already.</source>
      <translation>「%1」はすでにあります。</translation>
    </message>
    <message>
      <location filename="src/store/documents.cpp" />
      <source>“%1” is too large to be kept.</source>
      <translation>「%1」は大きすぎて保存できません。</translation>
    </message>
    <message>
      <location filename="src/store/edits.cpp" />
      <source>A place is needed here, not a line or an area.</source>
      <translation>線や範囲ではなく、1つの位置を指定してください。</translation>
    </message>
    <message>
      <location filename="src/store/edits.cpp" />
      <source>A place or an area is needed here.</source>
      <translation>位置か範囲を指定してください。</translation>
    </message>
    <message>
      <location filename="src/store/edits.cpp" />
      <source>Move the corner so that no two sides cross.</source>
      <translation>線どうしが交わらないように角を動かしてください。</translation>
    </message>
    <message>
      <location filename="src/store/edits.cpp" />
      <source>Somebody else has changed the note meanwhile. Your change was not kept.</source>
      <translation>ほかの人が先にこのメモを変えました。今回の変更は保存していません。</translation>
    </message>
    <message>
      <location filename="src/store/edits.cpp" />
      <source>Somebody else has moved “%1” meanwhile. Your change was not kept.</source>
      <translation>ほかの人が先に「%1」を動かしました。今回の変更は保存していません。</translation>
    </message>
    <message>
      <location filename="src/store/edits.cpp" />
      <source>The layer “%1” cannot be changed by hand.</source>
      <translation>レイヤ「%1」は手で直すことができません。</translation>
    </message>
    <message>
      <location filename="src/store/edits.cpp" />
      <source>The outline of the area crosses itself.</source>
      <translation>範囲の線が途中で交わっています。</translation>
    </message>
    <message>
      <location filename="src/store/edits.cpp" />
      <source>There is no “%1” in the layer “%2” any more.</source>
      <translation>レイヤ「%2」に「%1」はもうありません。</translation>
    </message>
    <message>
      <location filename="src/store/grids.cpp" />
      <source>The stored terrain cannot be read.</source>
      <translation>保存されている標高を読み取れません。</translation>
    </message>
    <message>
      <location filename="src/store/grids.cpp" />
      <source>The terrain's size does not fit its heights.</source>
      <translation>標高の範囲の大きさと、値の数が合いません。</translation>
    </message>
    <message>
      <location filename="src/store/keyed_writer.cpp" />
      <source>The key “%1” is given twice.</source>
      <translation>鍵（コードや番号）「%1」が2度あります。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>Check the permissions of the file and of its folder.</source>
      <translation>ファイルとフォルダの読み書きが許されているか、確かめてください。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>Give a file, for example oshu.michi.</source>
      <translation>ファイルの名前を書いてください（例：oshu.michi）。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>Make one with “michi init”.</source>
      <translation>「michi init」で作れます。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>No workspace is given.</source>
      <translation>ワークスペースのファイルの名前が書かれていません。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>The file cannot be opened.</source>
      <translation>ファイルを開けません。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>The file has been cut short: %1 of %2 bytes are there.</source>
      <translation>ファイルが途中で切れて壊れています（%2バイトのうち%1バイトしかありません）。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>The workspace was made by a newer program (schema %1).</source>
      <translation>このワークスペースは新しい版で作られています（形式 %1）。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>There is no such file.</source>
      <translation>ファイルがありません。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>This is not a workspace.</source>
      <translation>これは道しるべのワークスペースではありません。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>Update Michishirube to open it.</source>
      <translation>道しるべを新しくしてください。</translation>
    </message>
    <message>
      <location filename="src/store/location.cpp" />
      <source>Workspaces in PostgreSQL are not supported by this version.</source>
      <translation>この版では、PostgreSQL のワークスペースを使えません。</translation>
    </message>
    <message>
      <location filename="src/store/record_rows.cpp" />
      <source>A stored geometry cannot be read: %1</source>
      <translation>保存されている図形を読み取れません：%1</translation>
    </message>
    <message>
      <location filename="src/store/record_rows.cpp" />
      <source>A stored geometry is not a point.</source>
      <translation>保存されている図形が点ではありません。</translation>
    </message>
    <message>
      <location filename="src/store/registry.cpp" />
      <source>%1 has no key of the %2.</source>
      <translation>%1 には%2の鍵がありません。</translation>
    </message>
    <message>
      <location filename="src/store/registry.cpp" />
      <source>An administrator can grant it again: michi user grant.</source>
      <translation>管理者がもう一度渡せます（michi user grant）。</translation>
    </message>
    <message>
      <location filename="src/store/registry.cpp" />
      <source>An administrator can grant it: michi user grant.</source>
      <translation>管理者が渡せます（michi user grant）。</translation>
    </message>
    <message>
      <location filename="src/store/registry.cpp" />
      <source>The key of %1 for the %2 is damaged.</source>
      <translation>%1 の%2の鍵が壊れています。</translation>
    </message>
    <message>
      <location filename="src/store/registry.cpp" />
      <source>The key slot of %1 is damaged.</source>
      <translation>%1 の鍵の記録が壊れています。</translation>
    </message>
    <message>
      <location filename="src/store/registry.cpp" />
      <source>The list of the registry's users was tampered with.</source>
      <translation>台帳の利用者の一覧が改ざんされています。</translation>
    </message>
    <message>
      <location filename="src/store/registry.cpp" />
      <source>The user name or the passphrase is wrong.</source>
      <translation>利用者名または合言葉が違います。</translation>
    </message>
    <message>
      <location filename="src/store/registry.cpp" />
      <source>Whoever lost a passphrase asks an administrator for the recovery key.</source>
      <translation>合言葉を忘れたときは、管理者に回復キーの使用を頼んでください。</translation>
    </message>
    <message>
      <location filename="src/store/registry.cpp" />
      <source>Work on with a backup of it, or ask for the recovery key: michi user recover.</source>
      <translation>控えで作業を続けるか、回復キーで合言葉を新しくしてください（michi user recover）。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>An administrator of it can add users.</source>
      <translation>台帳の管理者が利用者を追加できます。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>An administrator of the registry can do this.</source>
      <translation>台帳の管理者ができます。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>Another administrator can do this.</source>
      <translation>ほかの管理者ができます。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>Give a short name without spaces, such as tanaka.</source>
      <translation>tanaka のように、空白のない短い名を付けてください。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>Nobody changes their own roles.</source>
      <translation>自分の権限は変えられません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>The first user must be an administrator.</source>
      <translation>最初の利用者は管理者でなければなりません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>The workspace has a registry already.</source>
      <translation>このワークスペースにはすでに台帳があります。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>There is a user “%1” already.</source>
      <translation>利用者「%1」はすでにいます。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>There is no user “%1”.</source>
      <translation>利用者「%1」はいません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>This recovery key belongs to another registry.</source>
      <translation>この回復キーは別の台帳のものです。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>michi user list names them.</source>
      <translation>利用者は michi user list で分かります。</translation>
    </message>
    <message>
      <location filename="src/store/registry_access.cpp" />
      <source>“%1” is no user name.</source>
      <translation>「%1」は利用者名になりません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_disaster.cpp" />
      <source>%1 is not named for disaster access.</source>
      <translation>%1 は災害時の閲覧者に指名されていません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_disaster.cpp" />
      <source>Disaster access is open already.</source>
      <translation>災害時の閲覧はすでに始まっています。</translation>
    </message>
    <message>
      <location filename="src/store/registry_disaster.cpp" />
      <source>Disaster access needs a reason.</source>
      <translation>災害時の閲覧には理由が要ります。</translation>
    </message>
    <message>
      <location filename="src/store/registry_disaster.cpp" />
      <source>Name them first: michi user grant WS NAME --disaster-staff.</source>
      <translation>先に指名してください（michi user grant WS 利用者名 --disaster-staff）。</translation>
    </message>
    <message>
      <location filename="src/store/registry_disaster.cpp" />
      <source>No staff are named for disaster access.</source>
      <translation>災害時の閲覧者がひとりも指名されていません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_disaster.cpp" />
      <source>One of the named staff can open it, or whoever holds the keys.</source>
      <translation>指名された職員か、鍵を持つ人が開けます。</translation>
    </message>
    <message>
      <location filename="src/store/registry_disaster.cpp" />
      <source>The envelope's keys are damaged.</source>
      <translation>封筒の鍵の記録が壊れています。</translation>
    </message>
    <message>
      <location filename="src/store/registry_disaster.cpp" />
      <source>This is not the key of the present envelope.</source>
      <translation>いまの封筒の鍵ではありません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_disaster.cpp" />
      <source>Use the newest envelope; older ones are worthless.</source>
      <translation>いちばん新しい封筒を使ってください。古い封筒は使えません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_edit.cpp" />
      <source>Look at it again, and repeat the change if it is still wanted.</source>
      <translation>もう一度確かめ、必要なら変更をやり直してください。</translation>
    </message>
    <message>
      <location filename="src/store/registry_edit.cpp" />
      <source>The %1 %2 was changed by somebody else meanwhile.</source>
      <translation>%1 %2 は、その間にほかの人が変更しました。</translation>
    </message>
    <message>
      <location filename="src/store/registry_edit.cpp" />
      <source>The %1 %2 was not removed.</source>
      <translation>%1 %2 は除かれていません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_edit.cpp" />
      <source>There is no %1 %2.</source>
      <translation>%1 %2 はありません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_users.cpp" />
      <source>A key of an unknown tier was found in the registry.</source>
      <translation>台帳に知らない種類の鍵があります。</translation>
    </message>
    <message>
      <location filename="src/store/registry_users.cpp" />
      <source>A tier of the registry is missing.</source>
      <translation>台帳の区分が欠けています。</translation>
    </message>
    <message>
      <location filename="src/store/registry_users.cpp" />
      <source>The administrators' key was tampered with.</source>
      <translation>管理者の鍵が改ざんされています。</translation>
    </message>
    <message>
      <location filename="src/store/registry_users.cpp" />
      <source>The workspace has no registry of households yet.</source>
      <translation>このワークスペースにはまだ世帯の台帳がありません。</translation>
    </message>
    <message>
      <location filename="src/store/registry_users.cpp" />
      <source>michi user add WS NAME makes it, with its first administrator.</source>
      <translation>michi user add WS 利用者名 で、最初の管理者とともに作れます。</translation>
    </message>
    <message>
      <location filename="src/store/row.cpp" />
      <source>%1 is not a finite number.</source>
      <translation>%1 が有限の数ではありません。</translation>
    </message>
    <message>
      <location filename="src/store/row.cpp" />
      <source>The geometry is not of the type %1.</source>
      <translation>図形の種類が %1 ではありません。</translation>
    </message>
    <message>
      <location filename="src/store/row.cpp" />
      <source>The record has no geometry.</source>
      <translation>図形がありません。</translation>
    </message>
    <message>
      <location filename="src/store/row.cpp" />
      <source>The record has no key.</source>
      <translation>鍵（コードや番号）がありません。</translation>
    </message>
    <message>
      <location filename="src/store/schema.cpp" />
      <source>The database answered with an error: %1</source>
      <translation>データの読み書きで誤りがありました：%1</translation>
    </message>
    <message>
      <location filename="src/store/sealed_records.cpp" />
      <source>Part %1 of the table of contents of the %2 was tampered with.</source>
      <translation>%2の目次の %1 番が改ざんされています。</translation>
    </message>
    <message>
      <location filename="src/store/sealed_records.cpp" />
      <source>The %1 %2 cannot be verified.</source>
      <translation>%1 %2 は確かめられません。</translation>
    </message>
    <message>
      <location filename="src/store/sealed_records.cpp" />
      <source>The %1 %2 was added from outside.</source>
      <translation>%1 %2 は外から書き足されたものです。</translation>
    </message>
    <message>
      <location filename="src/store/sealed_records.cpp" />
      <source>The %1 %2 was removed from outside.</source>
      <translation>%1 %2 が外から削除されています。</translation>
    </message>
    <message>
      <location filename="src/store/sealed_records.cpp" />
      <source>The %1 %2 was replaced by another version.</source>
      <translation>%1 %2 が別の版に差し替えられています。</translation>
    </message>
    <message>
      <location filename="src/store/sealed_records.cpp" />
      <source>The %1 %2 was tampered with.</source>
      <translation>%1 %2 が改ざんされています。</translation>
    </message>
    <message>
      <location filename="src/store/sealed_records.cpp" />
      <source>The table of contents of the %1 was tampered with.</source>
      <translation>%1の目次が改ざんされています。</translation>
    </message>
    <message>
      <location filename="src/store/sqlite_error.cpp" />
      <source>Another program is writing to the workspace.</source>
      <translation>このワークスペースはほかで使われています（書き込み中です）。</translation>
    </message>
    <message>
      <location filename="src/store/sqlite_error.cpp" />
      <source>Check the disk and the free space on it.</source>
      <translation>ディスクと、その空きを確かめてください。</translation>
    </message>
    <message>
      <location filename="src/store/sqlite_error.cpp" />
      <source>Make room and try again.</source>
      <translation>空きを作ってから、もう一度行ってください。</translation>
    </message>
    <message>
      <location filename="src/store/sqlite_error.cpp" />
      <source>Reading or writing failed (%1).</source>
      <translation>読み書きに失敗しました（%1）。</translation>
    </message>
    <message>
      <location filename="src/store/sqlite_error.cpp" />
      <source>The disk is full.</source>
      <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
      <location filename="src/store/sqlite_error.cpp" />
      <source>The workspace cannot be written to.</source>
      <translation>このワークスペースに書き込めません。</translation>
    </message>
    <message>
      <location filename="src/store/sqlite_error.cpp" />
      <source>The workspace is damaged (%1).</source>
      <translation>このワークスペースは壊れています（%1）。</translation>
    </message>
    <message>
      <location filename="src/store/sqlite_error.cpp" />
      <source>There is not enough memory.</source>
      <translation>メモリが足りません。</translation>
    </message>
    <message>
      <location filename="src/store/sqlite_error.cpp" />
      <source>Try again when it has finished.</source>
      <translation>終わってから、もう一度行ってください。</translation>
    </message>
    <message>
      <location filename="src/store/tables.cpp" />
      <source>The layers are: %1.</source>
      <translation>使えるレイヤ：%1。</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>administrators' tier</source>
      <translation>管理者の区分</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>computed result</source>
      <translation>計算の結果</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>decision on duplicates</source>
      <translation>重複についての判断</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>disaster access</source>
      <translation>災害時の閲覧</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>disclosure</source>
      <translation>配付</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>history entry</source>
      <translation>履歴</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>household</source>
      <translation>世帯</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>household position</source>
      <translation>世帯の位置</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>office tier</source>
      <translation>事務の区分</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>person tier</source>
      <translation>個人の区分</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>place tier</source>
      <translation>位置の区分</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>position history entry</source>
      <translation>位置の履歴</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>setting</source>
      <translation>設定</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>supporter</source>
      <translation>支援者</translation>
    </message>
    <message>
      <location filename="src/store/tiers.cpp" />
      <source>supporter history entry</source>
      <translation>支援者の履歴</translation>
    </message>
    <message>
      <location filename="src/store/transit.cpp" />
      <source>The timetable does not fit together: %1.</source>
      <translation>時刻表のつながりが合いません：%1。</translation>
    </message>
    <message>
      <location filename="src/store/transit_reading.cpp" />
      <source>There is no timetable “%1”.</source>
      <translation>時刻表「%1」はありません。</translation>
    </message>
    <message>
      <location filename="src/store/workspace.cpp" />
      <source>Delete it and make it again.</source>
      <translation>消して、作り直してください。</translation>
    </message>
    <message>
      <location filename="src/store/workspace.cpp" />
      <source>For Oshu give EPSG:6678; the planes of Japan are EPSG:6669 to EPSG:6687.</source>
      <translation>奥州市は EPSG:6678 です。日本の平面直角座標系は EPSG:6669〜EPSG:6687 です。</translation>
    </message>
    <message>
      <location filename="src/store/workspace.cpp" />
      <source>Open it once for writing; it is then brought up to date.</source>
      <translation>取り込みなど、書き込みをする命令で一度開いてください。今の版に直ります。</translation>
    </message>
    <message>
      <location filename="src/store/workspace.cpp" />
      <source>The workspace does not say its coordinate reference system.</source>
      <translation>このワークスペースには座標系が書かれていません。</translation>
    </message>
    <message>
      <location filename="src/store/workspace.cpp" />
      <source>The workspace was made by an older program.</source>
      <translation>このワークスペースは古い版で作られています。</translation>
    </message>
    <message>
      <location filename="src/store/workspace.cpp" />
      <source>The workspace was never finished.</source>
      <translation>このワークスペースは作りかけです。</translation>
    </message>
    <message>
      <location filename="src/store/workspace.cpp" />
      <source>The workspace was opened for reading only.</source>
      <translation>このワークスペースは読み取り専用で開いています。</translation>
    </message>
    <message>
      <location filename="src/store/workspace.cpp" />
      <source>“%1” is no plane in metres with an EPSG code.</source>
      <translation>「%1」は、m単位で EPSG コードのある平面の座標系ではありません。</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>1 to 2 weeks</source>
      <translation>1週間以上2週間未満</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>1 to 3 days</source>
      <translation>1日以上3日未満</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>12 hours to 1 day</source>
      <translation>12時間以上1日未満</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>2 to 4 weeks</source>
      <translation>2週間以上4週間未満</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>3 days to 1 week</source>
      <translation>3日以上1週間未満</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>4 weeks or longer</source>
      <translation>4週間以上</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>Debris flow: %1</source>
      <translation>土石流：%1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>Flood depth (largest conceivable rain): %1</source>
      <translation>洪水の浸水の深さ（想定最大規模）：%1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>Flood depth (rain that rivers are built for): %1</source>
      <translation>洪水の浸水の深さ（計画規模）：%1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>Houses may be swept away: %1</source>
      <translation>家屋倒壊等氾濫想定区域：%1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>Landslide: %1</source>
      <translation>地すべり：%1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>Steep slope failure: %1</source>
      <translation>急傾斜地の崩壊：%1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>The flood lasts: %1</source>
      <translation>浸水が続く時間：%1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>below 12 hours</source>
      <translation>12時間未満</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>erosion of the bank</source>
      <translation>河岸侵食</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>special warning zone</source>
      <translation>特別警戒区域</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>special warning zone (before its designation)</source>
      <translation>特別警戒区域（指定前）</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>torrent of the flood</source>
      <translation>氾濫流</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>torrent of the flood and erosion of the bank</source>
      <translation>氾濫流と河岸侵食</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>warning zone</source>
      <translation>警戒区域</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/hazards_here.cpp" />
      <source>warning zone (before its designation)</source>
      <translation>警戒区域（指定前）</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/map_canvas.cpp" />
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/map_canvas.cpp" />
      <source>The map drawing program had stopped and was started again.</source>
      <translation>地図を描くプログラムが止まったため、起動し直しました。</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/map_furniture.cpp" />
      <source>N (north)</source>
      <translation>北</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/map_pick.cpp" />
      <source>Place of need</source>
      <translation>要支援の地点</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/map_pick.cpp" />
      <source>Shelter</source>
      <translation>避難所・避難場所</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/edit_tool.cpp" />
      <source>%1: drag its corners. A double click on an edge adds a corner, Delete takes one away.</source>
      <translation>%1：角をドラッグして動かします。線をダブルクリックすると角が増え、Deleteキーで角を消せます。</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/edit_tool.cpp" />
      <source>An area needs three corners.</source>
      <translation>範囲には角が3つ以上必要です。</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/edit_tool.cpp" />
      <source>The outline would cross itself: the corner was put back.</source>
      <translation>線が交わってしまうため、角を元の位置に戻しました。</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/measure_area_tool.cpp" />
      <source>Area %1</source>
      <translation>面積 %1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/measure_area_tool.cpp" />
      <source>Edge %1</source>
      <translation>周囲 %1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/measure_area_tool.cpp" />
      <source>The outline crosses itself.</source>
      <translation>線が途中で交わっています。</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/measure_length_tool.cpp" />
      <source>Along the roads %1</source>
      <translation>道のり %1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/measure_length_tool.cpp" />
      <source>Along the roads …</source>
      <translation>道のり …</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/measure_length_tool.cpp" />
      <source>Straight %1</source>
      <translation>直線 %1</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/measure_length_tool.cpp" />
      <source>There is no way on foot along the roads.</source>
      <translation>歩いて行ける道がありません。</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/measure_words.cpp" />
      <source>%1 min on foot</source>
      <translation>高齢の方の足で 約%1分</translation>
    </message>
    <message>
      <location filename="src/ui/canvas/tools/note_tool.cpp" />
      <source>The outline crosses itself. Please draw it again.</source>
      <translation>線が途中で交わっています。もう一度描いてください。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_card.cpp" />
      <source>District card</source>
      <translation>地区カード</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_card.cpp" />
      <source>Pick a district on the map, in a table or in the search: its card stands here.</source>
      <translation>地図・一覧・検索で行政区を選ぶと、ここにその地区のカードが出ます。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>%1 households</source>
      <translation>%1世帯</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>%1 of the area</source>
      <translation>面積の %1</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>%1 of the area, at the deepest %2</source>
      <translation>面積の %1、最も深いところで %2</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>%1 people</source>
      <translation>%1人</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>%1 places</source>
      <translation>%1 か所</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>%1 rows</source>
      <translation>%1 件</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>15 to 64</source>
      <translation>15〜64歳</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>65 and over</source>
      <translation>65歳以上</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Area %1 km²</source>
      <translation>面積 %1 km²</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Below 15</source>
      <translation>15歳未満</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Code %1</source>
      <translation>コード %1</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Computed on %1.</source>
      <translation>%1 に計算しました。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Distances are straight lines from the middle of the district.</source>
      <translation>距離は地区の中心からの直線です。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Flood, at most</source>
      <translation>洪水（想定最大規模）</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Flood, planned scale</source>
      <translation>洪水（計画規模）</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>From the anonymous need points; log in to count households.</source>
      <translation>名前のない要支援地点から数えました。ログインすると世帯で数えます。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>From the registry of households that you have opened.</source>
      <translation>いま開いている世帯の台帳から数えました。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Hazards</source>
      <translation>災害</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Houses may collapse in a flood</source>
      <translation>家屋倒壊等氾濫想定区域</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Landslide warning zone</source>
      <translation>土砂災害警戒区域</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>No meeting is recorded yet.</source>
      <translation>まだ記録がありません。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Nobody in this district was part of it.</source>
      <translation>この地区の方は計算に含まれていません。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>None is known in this district.</source>
      <translation>この地区には登録がありません。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Not computed yet: the view for evacuation computes it.</source>
      <translation>まだ計算していません。「避難支援」で計算できます。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Not computed yet: the view for mobility computes it.</source>
      <translation>まだ計算していません。「移動支援」で計算できます。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Of the anonymous need points, not of the households.</source>
      <translation>世帯ではなく、名前のない要支援地点の結果です。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>People who need support</source>
      <translation>支援が必要な方</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Population mesh of %1, shared out by area: an estimate.</source>
      <translation>%1年の人口メッシュを面積で割り振ったおおよその数です。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Priority %1</source>
      <translation>優先度 %1</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Shops, doctors and others</source>
      <translation>お店・医療など</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>The data has changed since: compute it anew.</source>
      <translation>その後データが変わっています。計算し直してください。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>The last meeting</source>
      <translation>前回の会議</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>There is no data here (that does not mean that it is safe).</source>
      <translation>データがありません（安全とは限りません）</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>There is no population yet: import the population mesh.</source>
      <translation>人口のデータがまだありません。「データ」で人口メッシュを取り込んでください。</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>There is none in this district. The nearest outside:</source>
      <translation>この地区にはありません。近いところ：</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Where to evacuate to</source>
      <translation>避難先</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Who lives here</source>
      <translation>人口</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Whom to help first in a disaster</source>
      <translation>避難支援の優先度</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>Within reach on foot</source>
      <translation>歩いて行けるか</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>and %1 more</source>
      <translation>ほか %1 件</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>evacuation place</source>
      <translation>緊急避難場所</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>evacuation place and shelter</source>
      <translation>緊急避難場所・避難所</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>less than 1 %</source>
      <translation>1 % 未満</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>no way on foot</source>
      <translation>道がつながらない</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>none here; the nearest: %1 (%2)</source>
      <translation>地区内になし。最も近いのは %1（%2）</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>none is designated here</source>
      <translation>指定された区域はありません</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>of them 75 and over</source>
      <translation>うち75歳以上</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>of them special warning zone</source>
      <translation>うち特別警戒区域</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>shelter</source>
      <translation>避難所</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>too far</source>
      <translation>遠すぎる</translation>
    </message>
    <message>
      <location filename="src/ui/cards/district_html.cpp" />
      <source>within reach</source>
      <translation>歩いて行ける</translation>
    </message>
    <message>
      <location filename="src/ui/charts/bars.cpp" />
      <source>S: first</source>
      <translation>S（最優先）</translation>
    </message>
    <message>
      <location filename="src/ui/layers/base_maps.cpp" />
      <source>GSI aerial photographs</source>
      <translation>地理院の空中写真</translation>
    </message>
    <message>
      <location filename="src/ui/layers/base_maps.cpp" />
      <source>GSI map, pale</source>
      <translation>地理院地図（淡色）</translation>
    </message>
    <message>
      <location filename="src/ui/layers/base_maps.cpp" />
      <source>GSI map, standard</source>
      <translation>地理院地図（標準）</translation>
    </message>
    <message>
      <location filename="src/ui/layers/guest_adder.cpp" />
      <source> It does not say its coordinate system: those of this city were assumed.</source>
      <translation>座標系が書かれていないので、この市の座標とみなしました。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/guest_adder.cpp" />
      <source>%1 is shown under “Guests”. It is not stored.</source>
      <translation>%1 を「ゲスト」に表示しました。保存はされません。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/guest_adder.cpp" />
      <source>%1 lies outside of this city. To see it: right-click it in the list, “Show all of it”.</source>
      <translation>%1 は市の外にあります。見るには、一覧で右クリックして「全体を見る」を選んでください。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/guest_adder.cpp" />
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <location filename="src/ui/layers/guest_adder.cpp" />
      <source>Maps and pictures</source>
      <translation>地図と画像</translation>
    </message>
    <message>
      <location filename="src/ui/layers/guest_adder.cpp" />
      <source>Opening %1</source>
      <translation>%1 を開いています</translation>
    </message>
    <message>
      <location filename="src/ui/layers/guest_adder.cpp" />
      <source>The file is damaged or of an unusual kind. Ask for it in another format.</source>
      <translation>ファイルが壊れているか、特殊な形式です。別の形式でもらってください。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/guest_adder.cpp" />
      <source>This file cannot be shown: reading it stopped the map drawing program.</source>
      <translation>このファイルは表示できません。読み込むと地図を描くプログラムが止まりました。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/guest_adder.cpp" />
      <source>This file holds no places: it is empty.</source>
      <translation>このファイルは空で、場所が入っていません。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>%1 (usual)</source>
      <translation>%1（いつもの見た目）</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Add a file to the map</source>
      <translation>地図に重ねるファイルを選ぶ</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Add a file…</source>
      <translation>ファイルを重ねる…</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>An MBTiles file…</source>
      <translation>MBTiles ファイルを選ぶ…</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Base maps</source>
      <translation>下地の地図</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Choose a base map</source>
      <translation>下地の地図を選ぶ</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Downwards</source>
      <translation>下へ</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>From this computer</source>
      <translation>このパソコンから</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Look</source>
      <translation>見た目</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>None</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Open a workspace first.</source>
      <translation>先にワークスペースを開いてください。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Over the network</source>
      <translation>ネットワークから</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Show all of it</source>
      <translation>全体を見る</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Take it away</source>
      <translation>外す</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Upwards</source>
      <translation>上へ</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_menus.cpp" />
      <source>Zoom in until it is shown</source>
      <translation>表示されるまで拡大する</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>Background</source>
      <translation>背景</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>Disasters</source>
      <translation>災害</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>Guests (shown, not stored)</source>
      <translation>ゲスト（保存しません）</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>Layer</source>
      <translation>レイヤ</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>Living and transport</source>
      <translation>生活・交通</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>Locked: log in to see it.</source>
      <translation>鍵がかかっています。ログインすると見られます。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>Number</source>
      <translation>件数</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>People in need</source>
      <translation>支援の必要な人</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>Results</source>
      <translation>解析結果</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>Shown at %1 and smaller scales: zoom out.</source>
      <translation>%1 より広い範囲を見ると表示されます。縮小してください。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_model.cpp" />
      <source>Shown from %1 on: zoom in.</source>
      <translation>%1 まで拡大すると表示されます。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>A guest was left out: drawing it stopped the map drawing program.</source>
      <translation>ゲストを1つ外しました。描くと地図を描くプログラムが止まるためです。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Add a file</source>
      <translation>ファイルを重ねる</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Base map</source>
      <translation>下地</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Draw the chosen layer above the one over it (Alt+Up)</source>
      <translation>選んだレイヤを1つ上に重ねます（Alt+↑）</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Draw the chosen layer below the one under it (Alt+Down)</source>
      <translation>選んだレイヤを1つ下にします（Alt+↓）</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Drawing this file stopped the map drawing program; it is left out.</source>
      <translation>このファイルを描くと地図を描くプログラムが止まるため、外しました。</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>How strongly the chosen layer is drawn</source>
      <translation>選んだレイヤをどのくらい濃く描くか</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Lay a ready-made map under everything, or take it away</source>
      <translation>国土地理院の地図などを一番下に敷きます。外すこともできます</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Layers of the map</source>
      <translation>地図のレイヤ</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>More</source>
      <translation>その他</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Put back</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>S&amp;trength</source>
      <translation>濃さ(&amp;T)</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Show a map file of your own as a guest; it is not stored</source>
      <translation>お手持ちの地図のファイルを一時的に重ねます（保存しません）</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Show the layers as this perspective does at first</source>
      <translation>レイヤの表示を、この画面の最初の状態に戻します</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Strength of the chosen layer</source>
      <translation>選んだレイヤの濃さ</translation>
    </message>
    <message>
      <location filename="src/ui/layers/layer_panel.cpp" />
      <source>Style and more for the chosen layer</source>
      <translation>選んだレイヤの見た目など</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>&amp;Verify the record</source>
      <translation>記録を確かめる(&amp;V)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>; </source>
      <translation>、</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>Check</source>
      <translation>確認</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>Did what</source>
      <translation>何をした</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>Finds entries that were changed, removed or put in another order</source>
      <translation>書きかえ・削除・並べかえがないかを調べます</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>Narrow down: a name, a day, an action, a household's number</source>
      <translation>絞り込み：名前・日付・操作・世帯番号</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>No.</source>
      <translation>番号</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>Record of use of the registry</source>
      <translation>台帳の利用記録</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>Somebody has tampered with the registry: %1 finding(s). Keep the file as evidence and work on with a backup of it.</source>
      <translation>台帳が改ざんされています（%1 件）。このファイルは証拠として残し、バックアップで仕事を続けてください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>The record is sound: %1 entries, none was changed or removed.</source>
      <translation>記録に異常はありません（%1 件。書きかえも削除もありません）。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>To what</source>
      <translation>対象</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>Verifying the record of use</source>
      <translation>利用記録を確かめています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>What for</source>
      <translation>目的</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>When</source>
      <translation>日時</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>Who</source>
      <translation>だれ</translation>
    </message>
    <message>
      <location filename="src/ui/registry/audit_dialog.cpp" />
      <source>user</source>
      <translation>利用者</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>&amp;End disaster access</source>
      <translation>災害時の閲覧を終える(&amp;E)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>&amp;Key in the envelope</source>
      <translation>封筒の中の鍵(&amp;K)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>&amp;Open disaster access</source>
      <translation>災害時の閲覧を始める(&amp;O)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>&amp;Prepare an envelope</source>
      <translation>封筒を用意する(&amp;P)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>&amp;Reason</source>
      <translation>理由(&amp;R)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>By</source>
      <translation>だれが</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Closed</source>
      <translation>終了</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Closing disaster access: sealing under new keys</source>
      <translation>災害時の閲覧を終えています（新しい鍵で封印し直しています）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Disaster access</source>
      <translation>災害時の閲覧</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Disaster access is OPEN.</source>
      <translation>災害時の閲覧が開いています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Disaster access is closed, everything is sealed under new keys. The envelope is worthless now: prepare a new one.</source>
      <translation>災害時の閲覧を終え、すべてを新しい鍵で封印し直しました。前の封筒は使えません。新しい封筒を用意してください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Disaster access is open. End it as soon as it is no longer needed.</source>
      <translation>災害時の閲覧を始めました。必要がなくなったら、すぐに終えてください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Making the key for the envelope</source>
      <translation>封筒の鍵を作っています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Narrow down: a day, a name, a reason</source>
      <translation>絞り込み：日付・名前・理由</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Only for who has no keys of their own: the key on the paper in the sealed envelope</source>
      <translation>自分の鍵がないときだけ、封筒の紙に書いてある鍵を入れます</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Opened</source>
      <translation>開始</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Opening disaster access</source>
      <translation>災害時の閲覧を始めています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>The key for the envelope</source>
      <translation>封筒に入れる鍵</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>While life is at stake the staff named for it see all households, also those who have not agreed. It stays open until somebody closes it; screens, prints and the record of use say so.</source>
      <translation>命にかかわる災害のあいだ、指名された職員は、同意のない世帯も含めてすべての世帯を見られます。だれかが終えるまで開いたままで、画面・印刷・利用記録にそのことが残ります。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Write the reason: it is shown to everybody and kept.</source>
      <translation>理由を書いてください。全員に表示され、記録に残ります。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>Write this key down, seal it and lock it away: it is kept nowhere else, and older envelopes are worthless. One of the named staff can open the registry with it and their own passphrase.</source>
      <translation>この鍵を紙に書き、封をして、鍵のかかる場所に保管してください。ほかのどこにも残りません。前の封筒は使えなくなりました。指名された職員が、この鍵と自分の合言葉で台帳を開けます。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>only where you open it with the envelope</source>
      <translation>封筒で開けるときだけ</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>open now</source>
      <translation>開いています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disaster_dialog.cpp" />
      <source>such as: heavy rain, evacuation order for Mizusawa</source>
      <translation>例：大雨、水沢に避難指示</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>&amp;Enter it</source>
      <translation>記入する(&amp;E)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>&amp;Enter something handed out…</source>
      <translation>配付を記入する(&amp;E)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>&amp;Ground</source>
      <translation>根拠(&amp;G)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>&amp;Range</source>
      <translation>範囲(&amp;R)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>&amp;What</source>
      <translation>内容(&amp;W)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Enter something handed out</source>
      <translation>配付の記入</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Entered as number %1. Write the number on what you hand out.</source>
      <translation>配付番号 %1 として記入しました。配るものに番号を書いてください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Ground</source>
      <translation>根拠</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Handed out on</source>
      <translation>配付日</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>It came &amp;back</source>
      <translation>返却された(&amp;B)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>It was &amp;destroyed</source>
      <translation>廃棄した(&amp;D)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Ledger of what was handed out</source>
      <translation>配付の台帳</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Map of a district with names</source>
      <translation>行政区の地図（氏名入り）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Narrow down: a recipient, a district, a number</source>
      <translation>絞り込み：受取人・行政区・番号</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Nothing was handed out yet. Prints and lists that name persons are entered here by themselves.</source>
      <translation>まだ何も配付していません。氏名の入った印刷や一覧は、ここに自動で記入されます。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Number %1 is entered as back.</source>
      <translation>配付番号 %1 の返却・廃棄を記入しました。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Only what is &amp;not back yet</source>
      <translation>まだ戻っていないものだけ(&amp;N)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Post</source>
      <translation>役職・所属</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Range</source>
      <translation>範囲</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Recipient's &amp;name</source>
      <translation>受取人の氏名(&amp;N)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Recipient's &amp;post</source>
      <translation>受取人の役職・所属(&amp;P)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>To be returned &amp;by</source>
      <translation>返却の期限(&amp;B)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>To whom</source>
      <translation>受取人</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>Write what it is, what it shows and who receives it.</source>
      <translation>内容・範囲・受取人を書いてください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/disclosure_dialog.cpp" />
      <source>such as 2027-03-31; may stay empty</source>
      <translation>例：2027-03-31（空欄でもかまいません）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>&amp;Different persons</source>
      <translation>別の人(&amp;D)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>&amp;Later</source>
      <translation>あとで(&amp;L)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>&amp;Open the household</source>
      <translation>世帯を開く(&amp;O)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>Both records</source>
      <translation>二つの記録</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>Household %1</source>
      <translation>世帯 %1</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>Is this one person? %1 left to be looked at</source>
      <translation>同じ人ですか。残り %1 組</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>Looking…</source>
      <translation>調べています…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>Nobody is left to be looked at.</source>
      <translation>確かめる人はもういません。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>Persons who may be there twice</source>
      <translation>二重に登録されているかもしれない人</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>The &amp;same person</source>
      <translation>同じ人(&amp;S)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>Why: %1</source>
      <translation>理由：%1</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>Why: %1. Both are in one household: open it and take one of them out.</source>
      <translation>理由：%1。同じ世帯に二重に登録されています。世帯を開いて、片方を取り除いてください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_dialog.cpp" />
      <source>“The same person” makes the two households one: the right one becomes part of the left one. What only one of them says stays; where they differ, the left one counts. It can be undone.</source>
      <translation>「同じ人」を選ぶと、右の世帯を左の世帯にまとめます。片方だけにある内容は残り、違うところは左の内容になります。元に戻すこともできます。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_model.cpp" />
      <source>Correct one of them in its form first.</source>
      <translation>先に、どちらかの世帯の内容を直してください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_model.cpp" />
      <source>Looking for persons who are there twice</source>
      <translation>二重に登録された人を探しています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_model.cpp" />
      <source>Others of the household</source>
      <translation>世帯のほかの人</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_model.cpp" />
      <source>The two cannot be made one household: %1</source>
      <translation>この二つは、一つの世帯にまとめられません：%1</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_model.cpp" />
      <source>keeping apart of households %1 and %2</source>
      <translation>世帯 %1 と %2 を別の人とする操作</translation>
    </message>
    <message>
      <location filename="src/ui/registry/duplicates_model.cpp" />
      <source>making one of households %1 and %2</source>
      <translation>世帯 %1 と %2 をまとめる操作</translation>
    </message>
    <message>
      <location filename="src/ui/registry/field_editor.cpp" />
      <source>%1, age %2</source>
      <translation>%1・%2 歳</translation>
    </message>
    <message>
      <location filename="src/ui/registry/field_editor.cpp" />
      <source>such as 昭和20年1月1日</source>
      <translation>例：昭和20年1月1日</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>&amp;Begin the registry</source>
      <translation>台帳をつくる(&amp;B)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>&amp;Name</source>
      <translation>氏名(&amp;N)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>&amp;New passphrase</source>
      <translation>新しい合言葉(&amp;N)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>&amp;Post</source>
      <translation>役職・所属(&amp;P)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>&amp;Recovery key</source>
      <translation>回復キー(&amp;R)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>&amp;Set the new passphrase</source>
      <translation>合言葉を決め直す(&amp;S)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>&amp;User name</source>
      <translation>利用者名(&amp;U)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>14 groups of four letters and digits</source>
      <translation>4文字ずつ、14組の英数字</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Another administrator can give a new user name at any time: that is the simpler way. The recovery key is for when nobody can get in any more. It stays as it is: seal it again afterwards.</source>
      <translation>ほかの管理者がいれば、新しい利用者名を登録してもらうほうが簡単です。回復キーは、だれも開けなくなったときに使います。キーは変わりませんので、使ったあとはもう一度封をしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Back in with the recovery key</source>
      <translation>回復キーで合言葉を決め直す</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Begin a registry of households</source>
      <translation>世帯の台帳をつくる</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Making keys</source>
      <translation>鍵を作っています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Names, addresses and needs are kept sealed: only who was named for it opens them, with a passphrase. Say who the first administrator is; they name the others later.</source>
      <translation>氏名・住所・支援の内容は暗号化して保管し、登録された人だけが合言葉で開きます。最初の管理者を決めてください。ほかの利用者は、あとで管理者が登録します。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Of the city that keeps the list (sees who has not agreed, too)</source>
      <translation>名簿を作成する市の職員（同意のない人も見られます）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Once &amp;more</source>
      <translation>もう一度(&amp;M)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Opening with the recovery key</source>
      <translation>回復キーで開いています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Pass&amp;phrase</source>
      <translation>合言葉(&amp;W)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Several words that belong together only for you are safe and easy to keep in mind. Write them nowhere near the computer.</source>
      <translation>自分だけに分かる、いくつかの言葉の組み合わせが安全で覚えやすい合言葉です。パソコンの近くには書かないでください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>The administrator also works with names and needs</source>
      <translation>管理者も、氏名や支援の内容を扱う</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>This workspace has no registry of households yet</source>
      <translation>このワークスペースには、まだ世帯の台帳がありません</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Write a user name.</source>
      <translation>利用者名を入力してください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>Write the recovery key.</source>
      <translation>回復キーを入力してください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/found_dialog.cpp" />
      <source>short, without spaces, such as tanaka</source>
      <translation>短く、空白なしで。例：tanaka</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_add.cpp" />
      <source>Ask them first, or choose a list of the council's own that they are on.</source>
      <translation>先に本人の同意を確かめるか、本人が載っている社協の台帳を選んでください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_add.cpp" />
      <source>Parts of household %1 are kept back from you.</source>
      <translation>世帯 %1 には、表示されていない記録があります。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_add.cpp" />
      <source>Somebody else has changed household %1 meanwhile. It stays as it is now.</source>
      <translation>ほかの人が先に世帯 %1 を変えました。いまの内容のまま残しています。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_add.cpp" />
      <source>Somebody of the city that keeps the list can remove it.</source>
      <translation>名簿を作成する市の職員が削除できます。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_add.cpp" />
      <source>Whoever is on a list of the city's is shown to you only when they agreed.</source>
      <translation>市の名簿に載る人は、本人の同意がなければ、この画面には表示されません。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_add.cpp" />
      <source>adding of %1</source>
      <translation>%1 の登録</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_add.cpp" />
      <source>household %1</source>
      <translation>世帯 %1</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_add.cpp" />
      <source>removal of %1</source>
      <translation>%1 の削除</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_edit.cpp" />
      <source>%1 has changed household %2 meanwhile (%3). Your change was not kept.</source>
      <translation>その間に %1 さんが世帯 %2 を変更しました（%3）。今の変更は保存されていません。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_edit.cpp" />
      <source>moving of %1 on the map</source>
      <translation>%1 の位置の変更</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_edit.cpp" />
      <source>somebody else</source>
      <translation>ほかの人</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>(none: lives here)</source>
      <translation>（なし）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>(not asked yet)</source>
      <translation>（まだ聞いていない）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>(not known)</source>
      <translation>（不明）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>(nothing)</source>
      <translation>（なし）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Add a contact</source>
      <translation>連絡先を加える</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Add a need</source>
      <translation>支援の理由を加える</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Add a person who looks in</source>
      <translation>見守る人を加える</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Add a supporter</source>
      <translation>支援者を加える</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Age as written</source>
      <translation>年齢（名簿の記載）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Age on which day</source>
      <translation>年齢の基準日</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Answer</source>
      <translation>回答</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Birth date</source>
      <translation>生年月日</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Brought up to date on</source>
      <translation>更新日</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Building</source>
      <translation>建物・部屋番号</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>By which way</source>
      <translation>避難の経路</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Contact %1</source>
      <translation>連絡先 %1</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Contacts</source>
      <translation>連絡先</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Date</source>
      <translation>日付</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Doctor</source>
      <translation>かかりつけ医</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Floor they sleep on</source>
      <translation>寝室の階</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Getting about</source>
      <translation>移動</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Grade</source>
      <translation>等級・区分</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Has left the household</source>
      <translation>異動</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>House</source>
      <translation>住まい</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>How far the plan is</source>
      <translation>計画の進み具合</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>How it was given</source>
      <translation>同意の方法</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>How often</source>
      <translation>訪問の頻度</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>How they get about</source>
      <translation>移動の状態</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>How well the position is known</source>
      <translation>位置の確かさ</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Individual evacuation plan</source>
      <translation>個別避難計画</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Kind of contact</source>
      <translation>連絡先の種類</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Kind of need</source>
      <translation>支援の理由</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Leaving the household</source>
      <translation>異動（死亡・転出など）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Lists and consents</source>
      <translation>名簿・同意</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Lists that name the person</source>
      <translation>載っている名簿・台帳</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Looking in</source>
      <translation>見守り</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Made on</source>
      <translation>作成日</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Making of an individual evacuation plan</source>
      <translation>個別避難計画の作成</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Medical</source>
      <translation>医療</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Medicine</source>
      <translation>薬</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Members</source>
      <translation>世帯の人</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Name</source>
      <translation>氏名</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Need %1</source>
      <translation>支援の理由 %1</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Note</source>
      <translation>備考</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Number in the city's list</source>
      <translation>市の番号（宛名番号・世帯番号）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Of the whole household</source>
      <translation>世帯全体について</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Only where the birth date is not known</source>
      <translation>生年月日が分からないときだけ</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Person</source>
      <translation>本人</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Person who looks in %1</source>
      <translation>見守る人 %1</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Plan</source>
      <translation>計画</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Postcode</source>
      <translation>郵便番号</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Reading</source>
      <translation>ふりがな</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Reasons for support</source>
      <translation>支援の理由</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Refuge, way and supporters are kept back: the person has not agreed to share the plan.</source>
      <translation>避難先・経路・支援者は表示していません。本人が計画の提供に同意していないためです。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Relation</source>
      <translation>続柄</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Remove a person entered by mistake</source>
      <translation>まちがえて加えた人を取り除く</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Remove this contact</source>
      <translation>この連絡先を取り除く</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Remove this need</source>
      <translation>この理由を取り除く</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Remove this supporter</source>
      <translation>この支援者を取り除く</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Role</source>
      <translation>役割</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Sex</source>
      <translation>性別</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Sharing of the list in peacetime</source>
      <translation>平常時の名簿の提供</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Sharing of the plan</source>
      <translation>計画の提供</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Since when</source>
      <translation>異動の日</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Some of the household have not agreed to be known: they and the note are kept back.</source>
      <translation>世帯の中に情報の提供に同意していない人がいるため、その人と備考は表示していません。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Storeys of the house</source>
      <translation>建物の階数</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Supporter</source>
      <translation>支援者</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Supporters</source>
      <translation>支援者</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Supporters of this person</source>
      <translation>この人の支援者</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>The supporter's own consent</source>
      <translation>支援者本人の同意</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>The supporters are kept back: the person has not agreed to share the plan.</source>
      <translation>支援者は表示していません。本人が計画の提供に同意していないためです。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>There are no supporters in the registry yet: import their list first.</source>
      <translation>支援者がまだ登録されていません。先に支援者の名簿を取り込んでください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>To be considered</source>
      <translation>配慮すること</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>To bring along</source>
      <translation>持ち出すもの</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Use of a car</source>
      <translation>車の利用</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Uses a device that must not lose power</source>
      <translation>電源の必要な医療機器を使っている</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Where to</source>
      <translation>行き先</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Whoever died, moved or went into an institution is entered here: the record stays.</source>
      <translation>亡くなった人、転出した人、施設に入った人は、ここに記入します。記録は残ります。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>Why support is needed</source>
      <translation>支援が必要な事情</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>no</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_fields.cpp" />
      <source>yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>%1 years old</source>
      <translation>%1 歳</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>%1, placed %2</source>
      <translation>%1（位置：%2）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>&amp;Close</source>
      <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>&amp;Remove the household…</source>
      <translation>世帯を削除する(&amp;R)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>&amp;Set the place on the map</source>
      <translation>地図で位置を直す(&amp;S)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>A field is saved when you leave it.</source>
      <translation>欄を離れると、すぐに保存します。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Add a &amp;person</source>
      <translation>人を加える(&amp;P)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>After</source>
      <translation>変更後</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Before</source>
      <translation>変更前</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Drag the pin to where they really live</source>
      <translation>ピンを本当の家の場所まで動かします</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>For what was entered by mistake or twice. Who moved or died stays, with the day: write it on the page “Person”. The removal can be undone, and its history stays.</source>
      <translation>誤って、または二重に登録した世帯のための操作です。転出や死亡のときは削除せず、「本人」のページに状態と日付を入力してください。削除は元に戻すことができ、履歴も残ります。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Household %1: %2</source>
      <translation>世帯 %1　%2</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Pages of the form</source>
      <translation>記入欄のページ</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>People of the household</source>
      <translation>世帯の人</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Remove household %1 (%2)?</source>
      <translation>世帯 %1（%2）を削除しますか。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Remove it</source>
      <translation>削除する</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Remove the household</source>
      <translation>世帯の削除</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Saved at %1.</source>
      <translation>%1 に保存しました。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Show on the &amp;map</source>
      <translation>地図で見る(&amp;M)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>Somebody else who lives here</source>
      <translation>この世帯に住んでいる人を加えます</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>The map goes to this household</source>
      <translation>地図がこの世帯の場所に移ります</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>added</source>
      <translation>登録</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_form.cpp" />
      <source>removed</source>
      <translation>取り除いた</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_model.cpp" />
      <source>%1 and %2 others of the household</source>
      <translation>%1 ほか %2 人</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_model.cpp" />
      <source>Person %1</source>
      <translation>%1 人目</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_model.cpp" />
      <source>change of “%2” of %1</source>
      <translation>%1 の「%2」の変更</translation>
    </message>
    <message>
      <location filename="src/ui/registry/household_model.cpp" />
      <source>“%1” is no date. Write it like 昭和20年1月1日 or 1945-01-01.</source>
      <translation>「%1」は日付として読めません。昭和20年1月1日 または 1945-01-01 のように書いてください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>&amp;Open</source>
      <translation>開く(&amp;O)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>&amp;Passphrase</source>
      <translation>合言葉(&amp;P)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Choose one or write it in your own words</source>
      <translation>選ぶか、自分のことばで書いてください</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>From the &amp;key store</source>
      <translation>鍵の保管庫から(&amp;K)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>I have &amp;lost my passphrase…</source>
      <translation>合言葉を忘れました(&amp;L)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>It is not shown and not kept</source>
      <translation>画面に表示せず、保存もしません</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Names and places of households are opened with your passphrase. That you opened them, and what for, is kept in the record of use.</source>
      <translation>世帯の氏名や位置は、あなたの合言葉で開きます。だれが何のために開いたかは、利用記録に残ります。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Open the registry of households</source>
      <translation>世帯の台帳を開く</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Opening</source>
      <translation>開いています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>P&amp;urpose</source>
      <translation>目的(&amp;M)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Passphrase</source>
      <translation>合言葉</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Purpose</source>
      <translation>目的</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Say what you open it for.</source>
      <translation>何のために開くのかを書いてください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Takes the passphrase from this computer's key store, if you have put it there</source>
      <translation>このパソコンの鍵の保管庫に入れてある合言葉を使います</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>The new passphrase is set: log in with it.</source>
      <translation>新しい合言葉を設定しました。これでログインしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>The user name that your administrator gave you</source>
      <translation>管理者から受け取った利用者名</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>User name</source>
      <translation>利用者名</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Who is working?</source>
      <translation>どなたが使いますか</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Write your passphrase instead.</source>
      <translation>合言葉を入力してください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Write your passphrase.</source>
      <translation>合言葉を入力してください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>Write your user name.</source>
      <translation>利用者名を入力してください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>bringing the list up to date</source>
      <translation>名簿の更新</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>disaster response</source>
      <translation>災害対応</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>everyday support and visits</source>
      <translation>日ごろの相談・訪問</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>making individual evacuation plans</source>
      <translation>個別避難計画の作成</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>preparing a safety-net meeting</source>
      <translation>地域セーフティネット会議の準備</translation>
    </message>
    <message>
      <location filename="src/ui/registry/login_dialog.cpp" />
      <source>training and exercises</source>
      <translation>研修・訓練</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>&amp;Address</source>
      <translation>住所(&amp;A)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>&amp;Date of birth</source>
      <translation>生年月日(&amp;D)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>&amp;List</source>
      <translation>台帳・名簿(&amp;L)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>&amp;Reading</source>
      <translation>ふりがな(&amp;R)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>&amp;Telephone</source>
      <translation>電話番号(&amp;T)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>A new household</source>
      <translation>世帯の新規登録</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>A&amp;greed to be known</source>
      <translation>情報提供の同意(&amp;G)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>Add this &amp;household</source>
      <translation>この世帯を登録する(&amp;H)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>The place on the map is found by the address. Where it is not, the pin can be set by hand. Everything else is written in the form, which opens next.</source>
      <translation>地図の位置は住所から探します。見つからないときは、地図をクリックして決めます。そのほかの項目は、次に開く世帯の画面で入力します。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>Write the name of one person at least.</source>
      <translation>氏名を入力してください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>not asked yet</source>
      <translation>まだ確かめていない</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>of the head of the household</source>
      <translation>世帯主の氏名</translation>
    </message>
    <message>
      <location filename="src/ui/registry/new_household_dialog.cpp" />
      <source>such as 奥州市水沢横町1-2</source>
      <translation>例：奥州市水沢横町1-2</translation>
    </message>
    <message>
      <location filename="src/ui/registry/passphrase_field.cpp" />
      <source>A passphrase has at least %1 letters.</source>
      <translation>合言葉は %1 文字以上にしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/passphrase_field.cpp" />
      <source>The two passphrases are not the same.</source>
      <translation>2 つの合言葉が同じではありません。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/place_tool.cpp" />
      <source>Drag the pin to where they live (or Ctrl+arrows). Esc ends it.</source>
      <translation>ピンを家の場所まで動かしてください（Ctrl＋矢印キーでも動きます）。Esc で終わります。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/place_tool.cpp" />
      <source>Saved. The place lies in no district.</source>
      <translation>保存しました。この場所はどの行政区にも入っていません。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/place_tool.cpp" />
      <source>The place is saved.</source>
      <translation>位置を保存しました。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/place_tool.cpp" />
      <source>This household has no place yet: click where they live. Esc ends it.</source>
      <translation>この世帯はまだ位置がありません。家の場所をクリックしてください。Esc で終わります。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/recovery_key.cpp" />
      <source>&amp;Done</source>
      <translation>完了(&amp;D)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/recovery_key.cpp" />
      <source>&amp;Print…</source>
      <translation>印刷する(&amp;P)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/recovery_key.cpp" />
      <source>I have &amp;two copies on paper</source>
      <translation>紙に2通、控えを取りました(&amp;T)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/recovery_key.cpp" />
      <source>Made on %1 by %2</source>
      <translation>作成日：%1　作成者：%2</translation>
    </message>
    <message>
      <location filename="src/ui/registry/recovery_key.cpp" />
      <source>Put this key away now: it is not shown again</source>
      <translation>このキーをいま保管してください。二度と表示されません</translation>
    </message>
    <message>
      <location filename="src/ui/registry/recovery_key.cpp" />
      <source>When every administrator has lost their passphrase, only this key opens the registry again. It is kept nowhere else. Print it or copy it by hand, twice, seal both sheets and lock them away in two places. Please make no photograph and no file of it.</source>
      <translation>管理者全員が合言葉を忘れると、台帳を開けるのはこのキーだけです。キーはほかのどこにも保存されません。2通を印刷するか書き写し、それぞれ封をして、別々の場所に鍵をかけて保管してください。写真やファイルには残さないでください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/recovery_key.cpp" />
      <source>Workspace: %1</source>
      <translation>ワークスペース：%1</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>&amp;Disaster access…</source>
      <translation>災害時の閲覧(&amp;D)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>&amp;Ledger of what was handed out…</source>
      <translation>配付の台帳(&amp;L)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>&amp;Record of use…</source>
      <translation>利用記録(&amp;R)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>&amp;Redo</source>
      <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>&amp;Redo the %1</source>
      <translation>%1をやり直す(&amp;R)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>&amp;Undo</source>
      <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>&amp;Undo the %1</source>
      <translation>%1を元に戻す(&amp;U)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>&amp;Users and keys…</source>
      <translation>利用者と鍵(&amp;U)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>Add a &amp;new household…</source>
      <translation>世帯を新しく登録する(&amp;N)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>Change my pass&amp;phrase…</source>
      <translation>自分の合言葉を変える(&amp;P)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>Lock by itself when &amp;idle</source>
      <translation>使っていないとき自動で鍵をかける(&amp;I)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>Nobody was at the screen for a while: the registry is locked.</source>
      <translation>しばらく操作がなかったため、台帳に鍵をかけました。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>Open the selected &amp;household</source>
      <translation>選んだ世帯を開く(&amp;H)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>Persons who may be there &amp;twice…</source>
      <translation>二重登録を確かめる(&amp;T)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>Set its &amp;place on the map</source>
      <translation>選んだ世帯の位置を直す(&amp;P)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>This household has no place on the map yet.</source>
      <translation>この世帯はまだ地図上の位置がありません。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/registry_menu.cpp" />
      <source>after %1 minutes</source>
      <translation>%1 分後</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>%1 is shut out.</source>
      <translation>%1 は利用できなくなりました。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>&amp;Add</source>
      <translation>追加する(&amp;A)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>&amp;Add a user…</source>
      <translation>利用者を追加(&amp;A)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>&amp;Change it</source>
      <translation>変更する(&amp;C)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>&amp;Give these roles</source>
      <translation>この役割にする(&amp;G)</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>&amp;Shut out…</source>
      <translation>利用を止める(&amp;S)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Add a user</source>
      <translation>利用者の追加</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Administrator: users and keys</source>
      <translation>管理者：利用者と鍵の管理</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Caseworker: names, needs and places</source>
      <translation>相談支援：氏名・支援の理由・位置</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Change my passphrase</source>
      <translation>自分の合言葉を変える</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Change the &amp;roles…</source>
      <translation>役割を変える(&amp;R)…</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Changing the passphrase</source>
      <translation>合言葉を変えています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>First passphrase</source>
      <translation>はじめの合言葉</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Internal use by the city's own staff</source>
      <translation>名簿を作成する市の職員の内部利用</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Keys</source>
      <translation>鍵</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>May do</source>
      <translation>できること</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Names users; sees no household by that alone</source>
      <translation>利用者を決めます。これだけでは世帯は見られません</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Narrow down: a name, a post, a role</source>
      <translation>絞り込み：氏名・所属・役割</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Nobody changes their own roles: another administrator can.</source>
      <translation>自分の役割は変えられません。ほかの管理者に頼んでください。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Once more</source>
      <translation>もう一度</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Planner: places and kinds of need, no names</source>
      <translation>計画：位置と支援の種類（氏名は見えません）</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Roles</source>
      <translation>役割</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Roles of %1</source>
      <translation>%1 の役割</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Sealing under new keys</source>
      <translation>新しい鍵で封印し直しています</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Sees everything while disaster access is open</source>
      <translation>災害時の閲覧が開いている間、すべてを見られます</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Sees what an analysis needs</source>
      <translation>計算に必要なことだけが見られます</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Sees who it is, and changes it</source>
      <translation>だれかが分かり、書きかえられます</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Shut out</source>
      <translation>利用を止める</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Shut out %1 at once?</source>
      <translation>%1 の利用を今すぐ止めますか。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Tell it to them in person. They change it themselves after their first login.</source>
      <translation>合言葉は本人に直接伝えてください。はじめて開いたあと、本人が変えます。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Users of the registry</source>
      <translation>台帳の利用者</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>What they could open is sealed under new keys. Copies of the file from before still open with the old ones: backups too.</source>
      <translation>その人が開けた情報は、新しい鍵で封印し直します。前のファイルの写しやバックアップは、前の鍵で開けます。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>Your passphrase is changed. From the next login on it is the new one.</source>
      <translation>合言葉を変えました。次に開くときから新しい合言葉です。</translation>
    </message>
    <message>
      <location filename="src/ui/registry/users_dialog.cpp" />
      <source>handed over</source>
      <translation>渡し済み</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Addresses</source>
      <translation>住所</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Districts</source>
      <translation>行政区</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Evacuation places and shelters</source>
      <translation>避難場所・避難所</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Facilities</source>
      <translation>施設</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Finds districts, facilities, shelters and addresses; after you have logged in, persons, too (Ctrl+F)</source>
      <translation>地区・施設・避難先・住所を探します。ログインすると人も探せます（Ctrl+F）</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Nothing found.</source>
      <translation>見つかりません。</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Nothing found. Persons are found after you have logged in.</source>
      <translation>見つかりません。人はログインすると探せます。</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Persons</source>
      <translation>人</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Preparing the search</source>
      <translation>検索の準備</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>Search: district, address, facility, person</source>
      <translation>検索: 地区・住所・施設・人</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>The search is being prepared…</source>
      <translation>検索の準備をしています…</translation>
    </message>
    <message>
      <location filename="src/ui/search/search_box.cpp" />
      <source>What was found</source>
      <translation>見つかったもの</translation>
    </message>
    <message>
      <location filename="src/ui/session/jobs.cpp" />
      <source>Something unexpected happened: %1</source>
      <translation>思わぬことが起きました：%1</translation>
    </message>
    <message>
      <location filename="src/ui/session/session.cpp" />
      <source>Log in first.</source>
      <translation>先にログインしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/session/session.cpp" />
      <source>No workspace is open.</source>
      <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
      <location filename="src/ui/session/session.cpp" />
      <source>Opening the workspace</source>
      <translation>ワークスペースを開いています</translation>
    </message>
    <message>
      <location filename="src/ui/session/session.cpp" />
      <source>Unlocking</source>
      <translation>鍵を開けています</translation>
    </message>
    <message>
      <location filename="src/ui/shell/help_window.cpp" />
      <source>Contents</source>
      <translation>目次</translation>
    </message>
    <message>
      <location filename="src/ui/shell/help_window.cpp" />
      <source>Help</source>
      <translation>使い方</translation>
    </message>
    <message>
      <location filename="src/ui/shell/help_window.cpp" />
      <source>Look for in the guide</source>
      <translation>手引きの中を探す</translation>
    </message>
    <message>
      <location filename="src/ui/shell/help_window.cpp" />
      <source>The guide is not installed.</source>
      <translation>手引きが見つかりません。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/job_strip.cpp" />
      <source>%1 min left</source>
      <translation>残り %1 分</translation>
    </message>
    <message>
      <location filename="src/ui/shell/job_strip.cpp" />
      <source>%1 s left</source>
      <translation>残り %1 秒</translation>
    </message>
    <message>
      <location filename="src/ui/shell/job_strip.cpp" />
      <source>(and %1 more)</source>
      <translation>（ほか %1 件）</translation>
    </message>
    <message>
      <location filename="src/ui/shell/job_strip.cpp" />
      <source>Progress</source>
      <translation>進み具合</translation>
    </message>
    <message>
      <location filename="src/ui/shell/job_strip.cpp" />
      <source>Stop</source>
      <translation>中止</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>%1 (%2): lock</source>
      <translation>%1（%2）に鍵をかける</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>%1 — Michishirube</source>
      <translation>%1 ─ 道しるべ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Administration</source>
      <translation>管理(&amp;A)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Begin a registry of households…</source>
      <translation>世帯の台帳をつくる(&amp;B)…</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Close the workspace</source>
      <translation>ワークスペースを閉じる(&amp;C)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Draw the map anew</source>
      <translation>地図を描き直す(&amp;D)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Edit</source>
      <translation>編集(&amp;E)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Full screen</source>
      <translation>全画面(&amp;F)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Households</source>
      <translation>世帯(&amp;H)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;How to use it</source>
      <translation>使い方(&amp;H)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Log in…</source>
      <translation>ログイン(&amp;L)…</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Map</source>
      <translation>地図(&amp;M)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Open a workspace…</source>
      <translation>ワークスペースを開く(&amp;O)…</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Print ward maps</source>
      <translation>地区図を印刷する(&amp;P)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;Settings…</source>
      <translation>設定(&amp;S)…</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Add a &amp;map file as a guest…</source>
      <translation>地図のファイルを重ねる(&amp;M)…</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>DISASTER ACCESS since %1: %2</source>
      <translation>災害時の閲覧中（%1 から）：%2</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Data: %1</source>
      <translation>データ：%1</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Jobs</source>
      <translation>仕事</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>L&amp;ock</source>
      <translation>施錠(&amp;K)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Layers</source>
      <translation>レイヤ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Michishirube</source>
      <translation>道しるべ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Open a workspace</source>
      <translation>ワークスペースを開く</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Scale</source>
      <translation>縮尺</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Scale of the map</source>
      <translation>地図の縮尺</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Takes everything about households off the screen and out of memory (Ctrl+L)</source>
      <translation>世帯の情報を画面とメモリーから消します（Ctrl+L）</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Task</source>
      <translation>作業</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>Workspaces</source>
      <translation>ワークスペース</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>names and places</source>
      <translation>氏名・位置</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>no households</source>
      <translation>世帯なし</translation>
    </message>
    <message>
      <location filename="src/ui/shell/main_window.cpp" />
      <source>places</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_changes.cpp" />
      <source>change of a note</source>
      <translation>メモの変更</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_changes.cpp" />
      <source>new note</source>
      <translation>メモの追加</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_changes.cpp" />
      <source>taking away of a note</source>
      <translation>メモの取り外し</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Change a note</source>
      <translation>メモを書き直す・消す</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Click a place to see what lies there.</source>
      <translation>調べたい場所をクリックしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Click a thing, or draw a rectangle around several. Ctrl adds to what is picked.</source>
      <translation>1つをクリックするか、ドラッグして四角で囲んでください。Ctrlキーを押しながらだと追加します。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Click from place to place: straight and on foot along the roads.</source>
      <translation>測りたい場所を順にクリックしてください。直線の距離と、歩いたときの道のりが出ます。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Click the corners of an area; a double click ends it.</source>
      <translation>範囲の角を順にクリックし、最後はダブルクリックしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Click the corners of the line; a double click ends it.</source>
      <translation>線の角を順にクリックし、最後はダブルクリックしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Click the note.</source>
      <translation>書き直すメモをクリックしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Click the tail, then the point; a double click ends it.</source>
      <translation>矢印の元、先の順にクリックし、最後はダブルクリックしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Click where the words are to stand.</source>
      <translation>文字を置く場所をクリックしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Correct</source>
      <translation>直す</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Correct places</source>
      <translation>位置を直す</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Correct where facilities, shelters, places of need and districts lie</source>
      <translation>施設・避難所・要支援の地点・行政区の位置を直す</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Districts (outlines)</source>
      <translation>行政区（境の線）</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Draw a rectangle around what you want to see.</source>
      <translation>見たいところをドラッグして四角で囲んでください。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Enclose</source>
      <translation>囲む</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Esc puts the tool away.</source>
      <translation>Escキーで終わります。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Farther</source>
      <translation>広く見る</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Finish correcting</source>
      <translation>直すのを終わる</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Forward</source>
      <translation>進む</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Go to coordinates, remembered places</source>
      <translation>座標の場所へ移動・覚えた場所</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Go to coordinates…</source>
      <translation>座標の場所へ移動…</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Households (while unlocked)</source>
      <translation>世帯（ログイン中のみ）</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Larger</source>
      <translation>大きく</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Look up</source>
      <translation>調べる</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Measure</source>
      <translation>測る</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Measure a way</source>
      <translation>道のりを測る</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Measure an area</source>
      <translation>面積を測る</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Measure ways and areas</source>
      <translation>道のりと面積を測る</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Move</source>
      <translation>動かす</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Move the map</source>
      <translation>地図を動かす</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Nearer</source>
      <translation>近くで見る</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Nearer by a rectangle</source>
      <translation>囲んだところを大きく表示する</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Next view</source>
      <translation>次の表示範囲</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Note: area</source>
      <translation>メモ：範囲</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Note: arrow</source>
      <translation>メモ：矢印</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Note: line</source>
      <translation>メモ：線</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Note: words</source>
      <translation>メモ：文字</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Notes on the map</source>
      <translation>地図のメモ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Pick</source>
      <translation>選ぶ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Pick by a click or a rectangle</source>
      <translation>クリックか四角で選ぶ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Pick by an outline</source>
      <translation>自由な形で囲んで選ぶ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Pick nothing</source>
      <translation>選択をやめる</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Pick things on the map</source>
      <translation>地図の上のものを選ぶ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Places</source>
      <translation>場所</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Places of need</source>
      <translation>要支援の地点</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Previous view</source>
      <translation>前の表示範囲</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Remember this place…</source>
      <translation>この場所を覚える…</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Shelters</source>
      <translation>避難所・避難場所</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Smaller</source>
      <translation>小さく</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>The whole city</source>
      <translation>市の全体</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Tools of the map</source>
      <translation>地図の道具</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>What is here?</source>
      <translation>この場所を調べる</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>What is picked</source>
      <translation>囲んだときに選ぶもの</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools.cpp" />
      <source>Whole</source>
      <translation>市全体</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>%1 picked.</source>
      <translation>%1件を選びました。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>%1: the new place is kept.</source>
      <translation>%1：新しい位置を保存しました。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>Click a district, then drag the corners of its outline. Esc ends.</source>
      <translation>行政区をクリックしてから、境の線の角をドラッグしてください。Escキーで終わります。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>Copy %1</source>
      <translation>%1 をコピー</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>Drag a point to where it belongs. Esc ends.</source>
      <translation>正しい位置までドラッグしてください。Escキーで終わります。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>Forget a place</source>
      <translation>覚えた場所を消す</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>Hazards here</source>
      <translation>この場所の災害の危険</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>Name of the place (no names of persons)</source>
      <translation>場所の名前（個人の名前は書かないでください）</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>Nothing of the shown layers lies here.</source>
      <translation>表示中のレイヤのものは、ここにはありません。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>Reading the roads</source>
      <translation>道路を読んでいます</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>Remember</source>
      <translation>覚える</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>Remember this place</source>
      <translation>この場所を覚える</translation>
    </message>
    <message>
      <location filename="src/ui/shell/map_tools_actions.cpp" />
      <source>The households are locked. Please log in first.</source>
      <translation>世帯の情報は閉じています。先にログインしてください。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>Choose by the prefecture</source>
      <translation>都道府県から選びます</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>Choose…</source>
      <translation>選ぶ…</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>Distances are measured in this plane; it cannot be changed later</source>
      <translation>距離をはかる座標です。あとから変えられません</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>Make a new workspace</source>
      <translation>ワークスペースを新しく作る</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>Make it</source>
      <translation>作る</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>Name of the city</source>
      <translation>市町村の名前</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>Plane</source>
      <translation>平面直角座標系</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>Where shall the workspace be?</source>
      <translation>どこに作りますか</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>Zone %1</source>
      <translation>第%1系</translation>
    </message>
    <message>
      <location filename="src/ui/shell/new_workspace_dialog.cpp" />
      <source>city</source>
      <translation>市</translation>
    </message>
    <message>
      <location filename="src/ui/shell/note_book.cpp" />
      <source>&amp;Words on the map</source>
      <translation>地図に書く文字(&amp;W)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/note_book.cpp" />
      <source>A new note</source>
      <translation>新しいメモ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/note_book.cpp" />
      <source>Everybody who opens this workspace sees the notes. Please write no names of persons, no illnesses and nothing else about a person.</source>
      <translation>メモはこのファイルを開く人の全員に見えます。個人の名前や病気など、個人に関することは書かないでください。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/note_book.cpp" />
      <source>Keep the note</source>
      <translation>メモを保存する</translation>
    </message>
    <message>
      <location filename="src/ui/shell/note_book.cpp" />
      <source>Take the note away</source>
      <translation>メモを消す</translation>
    </message>
    <message>
      <location filename="src/ui/shell/note_book.cpp" />
      <source>The note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_dialog.cpp" />
      <source>&amp;Latitude and longitude, or X and Y of the plane</source>
      <translation>緯度と経度、または平面直角座標のXとY(&amp;L)</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_dialog.cpp" />
      <source>For example: 39.1445, 141.1387 — 39°08′40″N 141°08′19″E — X -95000 Y 25000 (X is north)</source>
      <translation>例：39.1445, 141.1387
　　北緯39度8分40秒 東経141度8分19秒
　　X -95000 Y 25000（Xが北向き）</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_dialog.cpp" />
      <source>Go there</source>
      <translation>移動する</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_dialog.cpp" />
      <source>Go to coordinates</source>
      <translation>座標の場所へ移動</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_dialog.cpp" />
      <source>This is no place in Japan as yet.</source>
      <translation>まだ日本国内の場所になっていません。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_dialog.cpp" />
      <source>Where that is</source>
      <translation>その場所</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_dialog.cpp" />
      <source>outside the districts of this city</source>
      <translation>この市の行政区の外です</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_label.cpp" />
      <source>Coordinates under the mouse</source>
      <translation>マウスの指す位置の座標</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_label.cpp" />
      <source>Latitude, longitude</source>
      <translation>緯度・経度</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_label.cpp" />
      <source>Where the mouse is. A click changes between degrees and metres (X is north, Y is east).</source>
      <translation>マウスの指す位置です。クリックすると、緯度・経度と平面直角座標（Xが北、Yが東、m）が切り替わります。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/place_label.cpp" />
      <source>X, Y</source>
      <translation>X・Y</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source> min</source>
      <translation> 分</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>As the system</source>
      <translation>パソコンの設定に合わせる</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Back to the usual settings</source>
      <translation>初めの設定に戻す</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Colours of the windows</source>
      <translation>画面の色</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Dark</source>
      <translation>暗い</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Dates</source>
      <translation>日付</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Japanese era (Reiwa 8)</source>
      <translation>和暦（令和8年）</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Light</source>
      <translation>明るい</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Lock households after</source>
      <translation>世帯を自動で施錠するまで</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>More print faster and take more memory</source>
      <translation>多いほど速く、メモリを多く使います</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Sheets printed side by side</source>
      <translation>同時に印刷する枚数</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Size of the text</source>
      <translation>文字の大きさ</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>Western years (2026)</source>
      <translation>西暦（2026年）</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>What you change here holds at once.</source>
      <translation>変えるとすぐに反映されます。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>When nobody touches mouse and keyboard for so long, the households are locked</source>
      <translation>この時間だれもマウスやキーボードに触れないと、世帯の情報を施錠します</translation>
    </message>
    <message>
      <location filename="src/ui/shell/settings_dialog.cpp" />
      <source>as many as the machine has cores</source>
      <translation>パソコンに合わせる</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>%1 is no longer there.</source>
      <translation>%1 は見つかりません。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>A workspace is one file (.michi) that holds a city: its map, its data and its sealed ledger.</source>
      <translation>ワークスペースは、市の地図・データ・封印した台帳が入る一つのファイル（.michi）です。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>An invented city to try everything out; nothing in it is real. It is copied to your documents first. Its households open for the users kanri (administrator), tanaka (caseworker) and sato (planner), the passphrase of each is michishirube.</source>
      <translation>架空の市で、なんでも試せます。実在の人はいません。書類フォルダに写してから開きます。世帯の台帳は、利用者 kanri（管理者）・tanaka（相談支援）・sato（計画）、合言葉はどれも michishirube で開きます。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>Copying the sample</source>
      <translation>見本を写しています</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>For your own city: give it a name and its plane, then take in data in the perspective Data.</source>
      <translation>自分の市のために作ります。名前と座標系を決め、「データ」で取り込みます。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>Is there room on the disk, and may you write there?</source>
      <translation>ディスクの空きと、書き込めるかどうかを確かめてください。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>Make a new workspace…</source>
      <translation>新しく作る…</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>Making the workspace</source>
      <translation>ワークスペースを作っています</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>Open a workspace…</source>
      <translation>ワークスペースを開く…</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>Open the sample city</source>
      <translation>見本の市を開く</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>Opened lately</source>
      <translation>最近開いたもの</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>The sample could not be copied.</source>
      <translation>見本を写せませんでした。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>The sample is not installed; scripts/run.sh makes it.</source>
      <translation>見本がありません。scripts/run.sh で作れます。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>Who cannot walk to a shop, whom to help first in an evacuation: on the map of your city.</source>
      <translation>だれが店まで歩いて行けないか、避難のときだれを先に助けるか。市の地図の上で考えます。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>Workspaces that you open are listed here.</source>
      <translation>開いたワークスペースがここに並びます。</translation>
    </message>
    <message>
      <location filename="src/ui/shell/start_page.cpp" />
      <source>sample-city</source>
      <translation>見本の市</translation>
    </message>
    <message>
      <location filename="src/ui/shell/task_panel.cpp" />
      <source>Computed %1</source>
      <translation>計算した日時：%1</translation>
    </message>
    <message>
      <location filename="src/ui/shell/task_panel.cpp" />
      <source>More conditions</source>
      <translation>詳しい条件</translation>
    </message>
    <message>
      <location filename="src/ui/shell/task_panel.cpp" />
      <source>Next step</source>
      <translation>次の一手</translation>
    </message>
    <message>
      <location filename="src/ui/shell/task_panel.cpp" />
      <source>Result</source>
      <translation>結果</translation>
    </message>
    <message>
      <location filename="src/ui/shell/task_panel.cpp" />
      <source>The data has changed since: compute it again.</source>
      <translation>計算のあとでデータが変わりました。計算し直してください。</translation>
    </message>
    <message>
      <location filename="src/ui/tables/hand_out_dialog.cpp" />
      <source>%1 is written to a file. It shows persons: who receives it and why is kept in the ledger.</source>
      <translation>%1 をファイルに書き出します。個人に関する内容のため、だれに何のために渡すかを配付台帳に記録します。</translation>
    </message>
    <message>
      <location filename="src/ui/tables/hand_out_dialog.cpp" />
      <source>Enter the recipient and the purpose first.</source>
      <translation>先に、渡す相手と目的を入れてください。</translation>
    </message>
    <message>
      <location filename="src/ui/tables/hand_out_dialog.cpp" />
      <source>Hand out persons</source>
      <translation>個人に関する一覧の書き出し</translation>
    </message>
    <message>
      <location filename="src/ui/tables/hand_out_dialog.cpp" />
      <source>Recipient</source>
      <translation>渡す相手</translation>
    </message>
    <message>
      <location filename="src/ui/tables/hand_out_dialog.cpp" />
      <source>To be returned by</source>
      <translation>返してもらう日</translation>
    </message>
    <message>
      <location filename="src/ui/tables/hand_out_dialog.cpp" />
      <source>Write the file…</source>
      <translation>ファイルに書き出す…</translation>
    </message>
    <message>
      <location filename="src/ui/tables/hand_out_dialog.cpp" />
      <source>e.g. head of the section</source>
      <translation>例: 課長</translation>
    </message>
    <message>
      <location filename="src/ui/tables/hand_out_dialog.cpp" />
      <source>e.g. the council's office for home care</source>
      <translation>例: 社会福祉協議会 在宅福祉係</translation>
    </message>
    <message>
      <location filename="src/ui/tables/hand_out_dialog.cpp" />
      <source>e.g. visits before the flood season</source>
      <translation>例: 出水期前の見守り訪問</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_export.cpp" />
      <source>CSV (opens in Excel)…</source>
      <translation>CSV（Excel で開けます）…</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_export.cpp" />
      <source>CSV in Shift_JIS (for older programs)…</source>
      <translation>CSV・Shift_JIS（古いソフト用）…</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_export.cpp" />
      <source>Close it where it is open, or choose another folder.</source>
      <translation>ほかのソフトで開いていれば閉じるか、別のフォルダを選んでください。</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_export.cpp" />
      <source>Excel (XLSX)…</source>
      <translation>Excel（XLSX）…</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_filter.cpp" />
      <source>(empty)</source>
      <translation>（空欄）</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_filter.cpp" />
      <source>At least</source>
      <translation>以上</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_filter.cpp" />
      <source>At most</source>
      <translation>以下</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_filter.cpp" />
      <source>Choose none</source>
      <translation>すべて外す</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_filter.cpp" />
      <source>Contains</source>
      <translation>含む文字</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_filter.cpp" />
      <source>Filter</source>
      <translation>絞り込む</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_filter.cpp" />
      <source>Filter: %1</source>
      <translation>絞り込み: %1</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_filter.cpp" />
      <source>Only these</source>
      <translation>次のものだけ</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_filter.cpp" />
      <source>Take the filter away</source>
      <translation>絞り込みをやめる</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_hand_out.cpp" />
      <source>%1 (%2 rows)</source>
      <translation>%1（%2 件）</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_hand_out.cpp" />
      <source>%1 characters that Shift_JIS lacks stand as 〓.</source>
      <translation>Shift_JIS にない %1 文字は〓にしました。</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_hand_out.cpp" />
      <source>Entered in the ledger as number %1.</source>
      <translation>配付台帳に配付番号 %1 で記録しました。</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_hand_out.cpp" />
      <source>Export: %1</source>
      <translation>書き出し: %1</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_hand_out.cpp" />
      <source>Writing %1</source>
      <translation>%1 を書き出し中</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_hand_out.cpp" />
      <source>Written: %1</source>
      <translation>書き出しました: %1</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_model.cpp" />
      <source>%1: a click sorts, a right click filters</source>
      <translation>%1（クリックで並べ替え、右クリックで絞り込み）</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>%1 rows copied.</source>
      <translation>%1 件をコピーしました。</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>%2 of %1 rows</source>
      <translation>%1 件中 %2 件</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Chooses the columns that are shown</source>
      <translation>表示する列を選びます</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Copies the selected rows with their headings (Ctrl+C)</source>
      <translation>選んだ行を見出しと一緒にコピーします（Ctrl+C）</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Export</source>
      <translation>書き出し</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Filter…</source>
      <translation>絞り込む…</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Hide this column</source>
      <translation>この列を隠す</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>No row fits the search and the filters.</source>
      <translation>検索や絞り込みに合う行がありません。</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Other programs can read the clipboard, also after you have locked.</source>
      <translation>コピーした内容は、ロックしたあともほかのソフトから見えます。</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Search in the table</source>
      <translation>一覧の中を検索</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Show all rows</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Shows only rows with certain values in a column</source>
      <translation>ある列の値で行を絞り込みます</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Shows the rows in which all these words occur</source>
      <translation>入れた言葉をすべて含む行を表示します</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Sort from large to small</source>
      <translation>大きい順に並べる</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Sort from small to large</source>
      <translation>小さい順に並べる</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Takes search and filters away</source>
      <translation>検索と絞り込みをやめます</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>These rows show persons. Copy them to the clipboard?</source>
      <translation>個人に関する行です。コピーしますか？</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_page.cpp" />
      <source>Writes the rows shown to a file</source>
      <translation>表示している行をファイルに書き出します</translation>
    </message>
    <message>
      <location filename="src/ui/tables/table_xlsx.cpp" />
      <source>Table</source>
      <translation>一覧</translation>
    </message>
    <message>
      <location filename="src/walk/blob.h" />
      <source>Import the roads again, or restore a backup.</source>
      <translation>道路をもう一度取り込むか、控えから戻してください。</translation>
    </message>
    <message>
      <location filename="src/walk/blob.h" />
      <source>The stored walking network is damaged.</source>
      <translation>保存されている歩行用の道路網が壊れています。</translation>
    </message>
    <message>
      <location filename="src/walk/metric.cpp" />
      <source>A walking limit must be 0 or more, not %1.</source>
      <translation>歩く限度は %1 ではなく、0以上にしてください。</translation>
    </message>
    <message>
      <location filename="src/walk/network_blob.cpp" />
      <source>The stored walking network was made by a newer version of this program.</source>
      <translation>保存されている歩行用の道路網は新しい版で作られています。</translation>
    </message>
    <message>
      <location filename="src/walk/network_blob.cpp" />
      <source>Update this program.</source>
      <translation>道しるべを新しくしてください。</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>A coordinate is not finite or too large.</source>
      <translation>座標が数でないか、大きすぎます。</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>A flag of the road is unknown.</source>
      <translation>道路の印が分かりません。</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>A length of %1 m is not possible.</source>
      <translation>%1m という長さはありえません。</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>Building the walking network</source>
      <translation>歩行用の道路網を作成中</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>Check the coordinate system of the roads.</source>
      <translation>道路の座標系を確かめてください。</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>The columns of the road pieces differ in length.</source>
      <translation>道路の区間の列の長さがそろっていません。</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>The kind of road is unknown.</source>
      <translation>道路の種類が分かりません。</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>The roads lie more than 10,000 km apart.</source>
      <translation>道路どうしが10,000kmを超えて離れています。</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>There are more road pieces than a network can hold.</source>
      <translation>道路の区間が多すぎて、道路網に入りません。</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>There are more road points than a network can hold.</source>
      <translation>道路の点が多すぎて、道路網に入りません。</translation>
    </message>
    <message>
      <location filename="src/walk/network_build.cpp" />
      <source>road piece %1</source>
      <translation>道路の区間 %1</translation>
    </message>
    <message>
      <location filename="src/walk/profile.cpp" />
      <source>A factor must be 0 or from 0.01 to 4.</source>
      <translation>係数は0か、0.01〜4にしてください。</translation>
    </message>
    <message>
      <location filename="src/walk/profile.cpp" />
      <source>The limit of the way to the road must be from 0 to 10 km.</source>
      <translation>道に出るまでの限度は0〜10kmにしてください。</translation>
    </message>
    <message>
      <location filename="src/walk/profile.cpp" />
      <source>The off-path factor must be from 0.01 to 4.</source>
      <translation>道のない所の係数は0.01〜4にしてください。</translation>
    </message>
    <message>
      <location filename="src/walk/profile.cpp" />
      <source>The speed must be from 1 to 400 metres a minute.</source>
      <translation>速さは分速1〜400mにしてください。</translation>
    </message>
    <message>
      <location filename="src/walk/profile.cpp" />
      <source>The steepest slope must be above 0.</source>
      <translation>歩ける坂の限度は0より大きくしてください。</translation>
    </message>
    <message>
      <location filename="src/walk/profile.cpp" />
      <source>walking profile %1</source>
      <translation>歩き方 %1</translation>
    </message>
    <message>
      <location filename="src/walk/road_pieces.cpp" />
      <source>Road %1 has a coordinate that is not finite or too large.</source>
      <translation>道路 %1 に、数でないか、大きすぎる座標があります。</translation>
    </message>
    <message>
      <location filename="src/walk/road_pieces.cpp" />
      <source>Road %1 has no points.</source>
      <translation>道路 %1 に点がありません。</translation>
    </message>
    <message>
      <location filename="src/walk/road_pieces.cpp" />
      <source>There is no kind of road called "%1".</source>
      <translation>「%1」という道路の種類はありません。</translation>
    </message>
  </context>
</TS>
