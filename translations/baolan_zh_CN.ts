<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Marks</name>
    <message>
        <source>Put together here</source>
        <translation>在此处接合</translation>
    </message>
    <message>
        <source>The headline was printed on several lines</source>
        <translation>标题原分多行排印</translation>
    </message>
    <message>
        <source>A credit that stood at the paragraph&apos;s end was taken out</source>
        <translation>段末的署名已移出</translation>
    </message>
    <message>
        <source>What follows stood elsewhere on the page</source>
        <translation>下文原在本版别处</translation>
    </message>
    <message>
        <source>a column break tore the sentence</source>
        <translation>断栏拆开了句子</translation>
    </message>
    <message>
        <source>a page break tore the sentence</source>
        <translation>转版拆开了句子</translation>
    </message>
    <message>
        <source>a word runs on</source>
        <translation>词未完</translation>
    </message>
    <message>
        <source>the sentence runs on</source>
        <translation>句未完</translation>
    </message>
    <message>
        <source>a quotation was still open</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>a bracket was still open</source>
        <translation>括号未闭合</translation>
    </message>
    <message>
        <source>there was no full stop</source>
        <translation>没有句号</translation>
    </message>
    <message>
        <source>a line ended in the middle of the sentence</source>
        <translation>行在句中断开</translation>
    </message>
    <message>
        <source>the clause runs on</source>
        <translation>分句未完</translation>
    </message>
    <message>
        <source>what follows was not indented</source>
        <translation>下文没有缩进</translation>
    </message>
    <message>
        <source>its lines follow one another directly</source>
        <translation>各行前后相接</translation>
    </message>
    <message>
        <source>Latin letters where Chinese is expected</source>
        <translation>应为汉字处出现拉丁字母</translation>
    </message>
    <message>
        <source>A quotation mark without its partner</source>
        <translation>引号不成对</translation>
    </message>
    <message>
        <source>A character seems to be missing</source>
        <translation>似乎缺字</translation>
    </message>
    <message>
        <source>The file was damaged here; a character is lost</source>
        <translation>文件此处损坏，缺失一个字符</translation>
    </message>
    <message>
        <source>A character that does not fit</source>
        <translation>不应出现的字符</translation>
    </message>
    <message>
        <source>Said twice in a row</source>
        <translation>连续重复</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>sure, %1 %</source>
        <translation>确定，%1%</translation>
    </message>
    <message>
        <source>fairly sure, %1 %</source>
        <translation>较确定，%1%</translation>
    </message>
    <message>
        <source>not sure, %1 %</source>
        <translation>不确定，%1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>a link or button of the saved page</source>
        <translation>网页的链接或按钮</translation>
    </message>
    <message>
        <source>the page&apos;s own heading says so</source>
        <translation>版面自身的标题如此标明</translation>
    </message>
    <message>
        <source>it holds the date of the issue</source>
        <translation>含有出版日期</translation>
    </message>
    <message>
        <source>it names the page or its editors</source>
        <translation>标明版次或编辑</translation>
    </message>
    <message>
        <source>it names the newspaper</source>
        <translation>标明报名</translation>
    </message>
    <message>
        <source>a slogan or running head that stands by itself</source>
        <translation>单独成行的口号或书眉</translation>
    </message>
    <message>
        <source>Furniture, part of no article: %1</source>
        <translation>版面附件，不属于任何稿件：%1</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Photo story</source>
        <translation>图片新闻</translation>
    </message>
</context>
<context>
    <name>baolan::exporting::ArticleLines</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1版</translation>
    </message>
</context>
<context>
    <name>baolan::exporting::BookWords</name>
    <message>
        <source>References (GB/T 7714)</source>
        <translation>参考文献（GB/T 7714）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>人名与机构名索引</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 — %2, p. %3</source>
        <translation>%1——%2，第 %3 页</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The files that the articles were read from, with the first half of their SHA-256, and how often a paragraph that a break had torn was joined.</source>
        <translation>稿件所读自的文件及其 SHA-256 的前一半，以及被断栏拆开的段落接合了几处。</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>无文件</translation>
    </message>
    <message numerus="yes">
        <source>%n join(s)</source>
        <translation>
            <numerusform>接合 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Note on “%1”: %2</source>
        <translation>笔记“%1”：%2</translation>
    </message>
</context>
<context>
    <name>baolan::exporting::EpubWriter</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>baolan::exporting::Formats</name>
    <message>
        <source>Baolan archive (JSON)</source>
        <translation>报览存档（JSON）</translation>
    </message>
    <message>
        <source>Baolan archive, an article a line (JSONL)</source>
        <translation>报览存档，每行一篇（JSONL）</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>E-book (EPUB 3)</source>
        <translation>电子书（EPUB 3）</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>TEI P5 (XML)</source>
        <translation>TEI P5（XML）</translation>
    </message>
    <message>
        <source>References after GB/T 7714</source>
        <translation>参考文献（GB/T 7714）</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>参考文献（RIS）</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>参考文献（BibTeX）</translation>
    </message>
    <message>
        <source>References (CSL JSON)</source>
        <translation>参考文献（CSL JSON）</translation>
    </message>
    <message>
        <source>Table of articles (CSV)</source>
        <translation>稿件表（CSV）</translation>
    </message>
    <message>
        <source>Table of mentions (CSV)</source>
        <translation>提及表（CSV）</translation>
    </message>
    <message>
        <source>Table of figures (CSV)</source>
        <translation>数字表（CSV）</translation>
    </message>
    <message>
        <source>Table of events (CSV)</source>
        <translation>事件表（CSV）</translation>
    </message>
    <message>
        <source>Table of notes (CSV)</source>
        <translation>笔记表（CSV）</translation>
    </message>
</context>
<context>
    <name>baolan::exporting::HtmlWriter</name>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>baolan::exporting::PlainWriters</name>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Note on “%1”: %2</source>
        <translation>笔记“%1”：%2</translation>
    </message>
</context>
<context>
    <name>baolan::gui::Options</name>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 不能是“%2”。</translation>
    </message>
    <message>
        <source>The library to open; it is made where there is none.</source>
        <translation>要打开的资料库；没有则新建。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save a picture of the window once all is shown, and quit.</source>
        <translation>全部显示后保存窗口图片并退出。</translation>
    </message>
    <message>
        <source>FILE.png</source>
        <translation>文件.png</translation>
    </message>
    <message>
        <source>Layout: browse, read or source.</source>
        <translation>布局：browse、read 或 source。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language: en or zh_CN.</source>
        <translation>语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Theme: light, dark or system.</source>
        <translation>主题：light、dark 或 system。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>窗口大小，如 1280x800。</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>宽x高</translation>
    </message>
    <message>
        <source>Browses and reads an archive of Chinese newspapers.</source>
        <translation>浏览和阅读中文报纸资料库。</translation>
    </message>
    <message>
        <source>Files and folders to import, or a library to open.</source>
        <translation>要导入的文件和文件夹，或要打开的资料库。</translation>
    </message>
    <message>
        <source>What to search for once the library is open.</source>
        <translation>资料库打开后检索什么。</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>The pane to bring to the front: facets, hits, page …</source>
        <translation>要放到最前面的窗格：facets、hits、page……</translation>
    </message>
</context>
<context>
    <name>baolan::items::ArchiveModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown publication</source>
        <translation>未知报纸</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>baolan::items::ArticleListModel</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
</context>
<context>
    <name>baolan::items::ArticleWords</name>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版面名</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>（无题）</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>事件日期</translation>
    </message>
</context>
<context>
    <name>baolan::items::ConcordanceModel</name>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
</context>
<context>
    <name>baolan::items::DateLedgerModel</name>
    <message numerus="yes">
        <source>%n clue(s)</source>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n 条不合</numerusform>
        </translation>
    </message>
    <message>
        <source>no days</source>
        <translation>不指具体日子</translation>
    </message>
    <message>
        <source>%1, does not fit</source>
        <translation>%1，不合</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Clue</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Days it allows</source>
        <translation>可能的日子</translation>
    </message>
</context>
<context>
    <name>baolan::items::EntitiesModel</name>
    <message>
        <source>Also printed as %1</source>
        <translation>又作：%1</translation>
    </message>
    <message>
        <source>%1: %2 named</source>
        <translation>%1：提到 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1，提及 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Post: %1</source>
        <translation>职务：%1</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>about it</source>
        <translation>主要涉及</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not sure that this is one</source>
        <translation>未必准确</translation>
    </message>
</context>
<context>
    <name>baolan::items::FacetsModel</name>
    <message numerus="yes">
        <source>%n more value(s) are not listed</source>
        <translation>
            <numerusform>另有 %n 个值未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Press: only “%1”; press again: all but “%1”</source>
        <translation>点一下：只要“%1”；再点一下：排除“%1”</translation>
    </message>
    <message>
        <source>Only “%1”; press for all but “%1”</source>
        <translation>只要“%1”；点一下改为排除“%1”</translation>
    </message>
    <message>
        <source>All but “%1”; press to take it out of the query</source>
        <translation>排除“%1”；点一下从检索式中去掉</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>只要%1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>排除%1</translation>
    </message>
    <message>
        <source>Narrow by</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Year and month</source>
        <translation>年月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版面名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Photo story</source>
        <translation>图片新闻</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>稿件</translation>
    </message>
</context>
<context>
    <name>baolan::items::JobReportModel</name>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>broken reference</source>
        <translation>引用断开</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>遗留</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>校验和不符</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) replaced</source>
        <translation>
            <numerusform>替换了 %n 个损坏字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>older analysis</source>
        <translation>旧版分析</translation>
    </message>
</context>
<context>
    <name>baolan::items::JobWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would read %n page(s) with %1</source>
        <translation>
            <numerusform>可读取 %n 版，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with %1</source>
        <translation>
            <numerusform>%n 版，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) known already</source>
        <translation>
            <numerusform>%n 版已在库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of the sample newspaper</source>
        <translation>导入示例报纸</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Check of the library</source>
        <translation>检查资料库</translation>
    </message>
    <message>
        <source>Check and rebuild of the library</source>
        <translation>检查并重建资料库</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <translation>备份到 %1</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>导出到 %1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1/%2 个文件</translation>
    </message>
    <message>
        <source>%1 of %2 blocks</source>
        <translation>%1/%2 块</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>looking for files…</source>
        <translation>正在查找文件…</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is sound</source>
        <translation>资料库完好</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>发现 %n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and verified: %1</source>
        <translation>已写入并核对：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written</source>
        <translation>
            <numerusform>写出 %n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已在库中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>All pages are up to date</source>
        <translation>各版都是最新的</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with %1 read anew</source>
        <translation>
            <numerusform>重新分析了 %n 个版面，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read anew</source>
        <translation>
            <numerusform>%n 个版面无法重新分析</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the analysis up to date</source>
        <translation>更新分析结果</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1/%2 版</translation>
    </message>
</context>
<context>
    <name>baolan::items::JobsModel</name>
    <message>
        <source>Nothing could be done</source>
        <translation>未能进行</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>baolan::items::MentionWords</name>
    <message>
        <source>nominee</source>
        <translation>拟任</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>former</source>
        <translation>原任</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Here as “%1”</source>
        <translation>此处作“%1”</translation>
    </message>
    <message>
        <source>no days can be told</source>
        <translation>无法确定日子</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>所计：%1</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>时段：%1</translation>
    </message>
    <message>
        <source>Counted up to then</source>
        <translation>累计数</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>没有自己的日期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>到日</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>到月</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>到季度</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>到年</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>with an open end</source>
        <translation>一端未定</translation>
    </message>
    <message>
        <source>the text names the year</source>
        <translation>文中写明年份</translation>
    </message>
    <message>
        <source>the year is that of the page or of what was told before</source>
        <translation>年份随版面日期或前文</translation>
    </message>
    <message>
        <source>counted from the page&apos;s date</source>
        <translation>由版面日期推算</translation>
    </message>
    <message>
        <source>from one date to another</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>from then on</source>
        <translation>自那时起</translation>
    </message>
    <message>
        <source>a deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>counted up to then</source>
        <translation>截至那时的累计</translation>
    </message>
    <message>
        <source>so long, counted from the page&apos;s date</source>
        <translation>时长，由版面日期推算</translation>
    </message>
    <message>
        <source>the words name no days</source>
        <translation>所写不指具体日子</translation>
    </message>
    <message>
        <source>the calendar of feasts</source>
        <translation>节日表</translation>
    </message>
    <message>
        <source>a named period, such as a plan or a school year</source>
        <translation>有名称的时段，如规划期、学年</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>由您指定</translation>
    </message>
    <message>
        <source>said in the manifest</source>
        <translation>清单所载</translation>
    </message>
    <message>
        <source>printed on the page</source>
        <translation>版面所印</translation>
    </message>
    <message>
        <source>said in the file&apos;s path</source>
        <translation>文件路径所示</translation>
    </message>
    <message>
        <source>given with the page</source>
        <translation>随版面给出</translation>
    </message>
    <message>
        <source>told as past</source>
        <translation>所述已经发生</translation>
    </message>
    <message>
        <source>told as yet to come</source>
        <translation>所述尚未发生</translation>
    </message>
    <message>
        <source>news is usually printed soon after</source>
        <translation>新闻通常不久即见报</translation>
    </message>
    <message>
        <source>news is usually printed shortly before</source>
        <translation>预告通常在此前不久见报</translation>
    </message>
    <message>
        <source>the day of the week, which only some years have</source>
        <translation>星期几，只有某些年份相符</translation>
    </message>
    <message>
        <source>a word that is no older</source>
        <translation>此词不早于此时出现</translation>
    </message>
    <message>
        <source>a deadline still open</source>
        <translation>截止日期尚未到</translation>
    </message>
    <message>
        <source>began before it was printed</source>
        <translation>见报前已开始</translation>
    </message>
    <message>
        <source>a period that is under way</source>
        <translation>正在进行的时段</translation>
    </message>
    <message>
        <source>plans for this year</source>
        <translation>对这一年的计划</translation>
    </message>
    <message>
        <source>a year that is summed up</source>
        <translation>已作总结的年份</translation>
    </message>
    <message>
        <source>a year that is named</source>
        <translation>写明的年份</translation>
    </message>
    <message>
        <source>a feast that is kept</source>
        <translation>正在过的节日</translation>
    </message>
    <message>
        <source>a feast that is ahead</source>
        <translation>即将到来的节日</translation>
    </message>
    <message>
        <source>an anniversary</source>
        <translation>周年</translation>
    </message>
    <message>
        <source>a campaign of known years</source>
        <translation>年份已知的专项活动</translation>
    </message>
    <message>
        <source>the theme of a campaign of known years</source>
        <translation>年份已知的活动主题</translation>
    </message>
    <message>
        <source>from the manifest</source>
        <translation>来自清单</translation>
    </message>
    <message>
        <source>from the file&apos;s path</source>
        <translation>来自文件路径</translation>
    </message>
    <message>
        <source>inferred from the articles</source>
        <translation>由稿件推断</translation>
    </message>
    <message>
        <source>The headline names it</source>
        <translation>标题中写明</translation>
    </message>
    <message>
        <source>The first sentence names it</source>
        <translation>首句写明</translation>
    </message>
    <message>
        <source>It is named often</source>
        <translation>多次提到</translation>
    </message>
    <message>
        <source>It is named in passing</source>
        <translation>仅提及</translation>
    </message>
    <message>
        <source>A place of this district is named</source>
        <translation>提到该区的地名</translation>
    </message>
    <message>
        <source>the day of the week that is named</source>
        <translation>所写的星期</translation>
    </message>
    <message>
        <source>short for %1, which the sentence names</source>
        <translation>“%1”的简称，本句写明</translation>
    </message>
    <message>
        <source>short for %1, which the paragraph names</source>
        <translation>“%1”的简称，本段写明</translation>
    </message>
    <message>
        <source>short for %1, which was named before</source>
        <translation>“%1”的简称，前文写明</translation>
    </message>
    <message>
        <source>short for %1, which the headline names</source>
        <translation>“%1”的简称，标题写明</translation>
    </message>
    <message>
        <source>short for %1, which the article names</source>
        <translation>“%1”的简称，文中写明</translation>
    </message>
    <message>
        <source>short for %1, of the district it is about</source>
        <translation>“%1”的简称，依所涉区县</translation>
    </message>
    <message>
        <source>short for %1</source>
        <translation>“%1”的简称</translation>
    </message>
    <message>
        <source>a full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>a short form</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>stands in a byline</source>
        <translation>见于署名</translation>
    </message>
    <message>
        <source>a post stands beside it</source>
        <translation>旁有职务</translation>
    </message>
    <message>
        <source>a word that people do follows</source>
        <translation>后接人的言行</translation>
    </message>
    <message>
        <source>named elsewhere in the article</source>
        <translation>文中别处提到</translation>
    </message>
    <message>
        <source>looks like a name where it stands</source>
        <translation>从上下文看是名称</translation>
    </message>
    <message>
        <source>a name the lexicon knows</source>
        <translation>词库中的名称</translation>
    </message>
    <message>
        <source>made as names are made</source>
        <translation>合乎姓名的构成</translation>
    </message>
    <message>
        <source>in the list of administrative areas</source>
        <translation>见于行政区划表</translation>
    </message>
    <message>
        <source>ends as names of places do</source>
        <translation>合乎地名的构成</translation>
    </message>
    <message>
        <source>short for %1, as the text says</source>
        <translation>“%1”的简称，文中注明</translation>
    </message>
    <message>
        <source>a word that was not used before</source>
        <translation>此前没有的说法</translation>
    </message>
</context>
<context>
    <name>baolan::items::OutlineModel</name>
    <message>
        <source>(no headline) %1</source>
        <translation>（无题）%1</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>版面附件</translation>
    </message>
    <message>
        <source>What belongs to no article: masthead, slogans, page label</source>
        <translation>不属于稿件的内容：报头、口号、版次</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>Photo story</source>
        <translation>图片新闻</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>专栏</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>图片署名</translation>
    </message>
    <message>
        <source>Seam</source>
        <translation>接缝</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>存疑</translation>
    </message>
</context>
<context>
    <name>baolan::items::QueryFlaws</name>
    <message>
        <source>The quotation is not closed; it is taken to the end.</source>
        <translation>引号没有闭合，按到末尾处理。</translation>
    </message>
    <message>
        <source>The bracket is not closed; it is taken to the end.</source>
        <translation>括号没有闭合，按到末尾处理。</translation>
    </message>
    <message>
        <source>This bracket closes nothing; it is left out.</source>
        <translation>这个括号没有对应的左括号，已略去。</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>括号里没有内容。</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>引号里没有内容。</translation>
    </message>
    <message>
        <source>“%1” has nothing to join or to exclude.</source>
        <translation>“%1”没有可连接或排除的内容。</translation>
    </message>
    <message>
        <source>“%1” is no field; it is looked for as text.</source>
        <translation>“%1”不是字段名，按文字检索。</translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>“%1”还没有填值。</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2023, 2023-09 or 2023-01..2023-06.</source>
        <translation>“%1”不是日期；请写作 2023、2023-09 或 2023-01..2023-06。</translation>
    </message>
    <message>
        <source>“%1” is no day of the year; write 04-13.</source>
        <translation>“%1”不是月日；请写作 04-13。</translation>
    </message>
    <message>
        <source>“%1” is no number; write &gt;800.</source>
        <translation>“%1”不是数；请写作 &gt;800。</translation>
    </message>
    <message>
        <source>“%1” is too far; the largest distance is taken.</source>
        <translation>“%1”太远，按最大距离处理。</translation>
    </message>
    <message>
        <source>Only two or more words can be near each other.</source>
        <translation>至少要有两个词才谈得上相邻。</translation>
    </message>
    <message>
        <source>“%1” is not known here; it is left out.</source>
        <translation>这里不认识“%1”，已略去。</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>括号套得太深。</translation>
    </message>
</context>
<context>
    <name>baolan::items::QueryListModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最晚</translation>
    </message>
</context>
<context>
    <name>baolan::items::QueryWords</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 in the headline</source>
        <translation>标题中的%1</translation>
    </message>
    <message>
        <source>%1 in the kicker</source>
        <translation>引题中的%1</translation>
    </message>
    <message>
        <source>%1 in the byline</source>
        <translation>署名中的%1</translation>
    </message>
    <message>
        <source>%1 in the text</source>
        <translation>正文中的%1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>人物：%1</translation>
    </message>
    <message>
        <source>organisation %1</source>
        <translation>机构：%1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>联系方式：%1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>%1 in a note</source>
        <translation>批注中的%1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>版面名：%1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>newspaper %1</source>
        <translation>报纸：%1</translation>
    </message>
    <message>
        <source>saved search %1</source>
        <translation>已存检索：%1</translation>
    </message>
    <message>
        <source>with figures</source>
        <translation>有数字</translation>
    </message>
    <message>
        <source>with dates</source>
        <translation>有日期</translation>
    </message>
    <message>
        <source>with events</source>
        <translation>有事件</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>有批注</translation>
    </message>
    <message>
        <source>with tags</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>有署名</translation>
    </message>
    <message>
        <source>with a kicker</source>
        <translation>有引题</translation>
    </message>
    <message>
        <source>with a photo</source>
        <translation>有图片</translation>
    </message>
    <message>
        <source>with repairs</source>
        <translation>有修复</translation>
    </message>
    <message>
        <source>with suspects</source>
        <translation>有存疑</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>printed in %1</source>
        <translation>刊于 %1</translation>
    </message>
    <message>
        <source>a figure of %1</source>
        <translation>含“%1”的数字</translation>
    </message>
    <message>
        <source>a figure of %1 %2 %3</source>
        <translation>数字：%1 %2 %3</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>同时含有：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 at most %n character(s) apart</source>
        <translation>
            <numerusform>%1相距不超过 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation>与</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>关于%1</translation>
    </message>
    <message>
        <source>naming %1</source>
        <translation>提到%1</translation>
    </message>
    <message>
        <source>photo stories</source>
        <translation>图片新闻</translation>
    </message>
    <message>
        <source>articles proper</source>
        <translation>文字稿件</translation>
    </message>
    <message>
        <source>on %1 of any year</source>
        <translation>历年%1</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>length %1 %2</source>
        <translation>字数 %1 %2</translation>
    </message>
</context>
<context>
    <name>baolan::items::SavedSearchesModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇稿件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::items::SearchCompleter</name>
    <message>
        <source>saved search</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>baolan::ui::AboutBox</name>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>KSyntaxHighlighting %1</source>
        <translation>KSyntaxHighlighting %1</translation>
    </message>
    <message>
        <source>ICU %1</source>
        <translation>ICU %1</translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation>SQLite %1</translation>
    </message>
    <message>
        <source>About Baolan</source>
        <translation>关于报览</translation>
    </message>
    <message>
        <source>Baolan %1</source>
        <translation>报览 %1</translation>
    </message>
    <message>
        <source>Reads Chinese newspaper pages into one library of articles to browse, read and cite.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>把中文报纸的版面读成一个稿件资料库，供浏览、阅读和引用。
自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
</context>
<context>
    <name>baolan::ui::ArchivePane</name>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Archive by publication and date</source>
        <translation>按报纸和日期排列的档案</translation>
    </message>
    <message>
        <source>This day in other years</source>
        <translation>历年同日</translation>
    </message>
    <message>
        <source>The newspapers you import are listed here by title and date.</source>
        <translation>导入的报纸会按报名和日期列在这里。</translation>
    </message>
    <message>
        <source>Import Pages…</source>
        <translation>导入版面…</translation>
    </message>
    <message>
        <source>&amp;Whole Library</source>
        <translation>整个资料库(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>月历(&amp;C)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>baolan::ui::ArticlesPane</name>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>稿件列表</translation>
    </message>
    <message>
        <source>Articles as a &amp;Table</source>
        <translation>稿件显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>排序列表</translation>
    </message>
    <message>
        <source>Sort the list: %1</source>
        <translation>排序列表：%1</translation>
    </message>
    <message>
        <source>Show All Articles</source>
        <translation>显示全部稿件</translation>
    </message>
    <message>
        <source>The articles of the pages you import are listed here.</source>
        <translation>导入的版面上的稿件会列在这里。</translation>
    </message>
    <message>
        <source>Import Pages…</source>
        <translation>导入版面…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 篇，共 %2 篇</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · 已选 %2 篇</translation>
    </message>
    <message>
        <source>R&amp;est of This Page</source>
        <translation>同版其他稿件(&amp;E)</translation>
    </message>
    <message>
        <source>Lists what else stands on the page of the article</source>
        <translation>列出这篇稿件所在版面的其他稿件</translation>
    </message>
    <message>
        <source>There is no article here.</source>
        <translation>这里没有稿件。</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words, or a chip less above, find more.</source>
        <translation>没有找到。少输几个词，或去掉上方的一个条件，就能找到更多。</translation>
    </message>
</context>
<context>
    <name>baolan::ui::ChipRow</name>
    <message numerus="yes">
        <source>%n more limit(s) of the list</source>
        <translation>
            <numerusform>另有 %n 个条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::CommandList</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>命令名称</translation>
    </message>
</context>
<context>
    <name>baolan::ui::ComparePane</name>
    <message>
        <source>only left</source>
        <translation>仅左</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>仅右</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1：%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a query into both fields to see what only the one finds, only the other, and both.</source>
        <translation>在两个框中各输入一个检索式，即可看到仅左、仅右和两者都找到的稿件。</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>没有这样的稿件。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Left query</source>
        <translation>左检索式</translation>
    </message>
    <message>
        <source>Right query</source>
        <translation>右检索式</translation>
    </message>
    <message>
        <source>Shares of the articles</source>
        <translation>稿件所占份额</translation>
    </message>
    <message>
        <source>Articles of the chosen share</source>
        <translation>所选部分的稿件</translation>
    </message>
    <message>
        <source>Compare &amp;with Another Search…</source>
        <translation>与另一检索比较(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>baolan::ui::DateHistogram</name>
    <message>
        <source>Articles by month; choose a period with the arrow keys and Shift</source>
        <translation>按月稿件数；用方向键和换挡键选择时段</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1：%n 篇稿件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::DateStrip</name>
    <message>
        <source>Page date: %1</source>
        <translation>版面日期：%1</translation>
    </message>
    <message>
        <source>%1. Click to see what tells so</source>
        <translation>%1。点按查看依据</translation>
    </message>
    <message>
        <source>Why This Page &amp;Date</source>
        <translation>版面日期的依据(&amp;D)</translation>
    </message>
    <message>
        <source>Clues to the date of the page</source>
        <translation>版面日期的线索</translation>
    </message>
</context>
<context>
    <name>baolan::ui::DockTitle</name>
    <message>
        <source>Let the pane float, or put it back</source>
        <translation>让窗格浮动，或放回原处</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>关闭窗格</translation>
    </message>
</context>
<context>
    <name>baolan::ui::EntitiesPane</name>
    <message>
        <source>Everything named</source>
        <translation>全部提及</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：第 %2 处，共 %3 处</translation>
    </message>
    <message>
        <source>Whom and what the article names is listed here, once an article is chosen.</source>
        <translation>选中稿件后，其中提到的人物、机构、地点等列在这里。</translation>
    </message>
    <message>
        <source>No people, organisations, places or documents were found in this article.</source>
        <translation>本稿中没有找到人物、机构、地点或文献。</translation>
    </message>
    <message>
        <source>Nothing that is named here fits the filter.</source>
        <translation>没有符合筛选条件的条目。</translation>
    </message>
    <message>
        <source>by pinyin</source>
        <translation>按拼音</translation>
    </message>
    <message>
        <source>by count</source>
        <translation>按次数</translation>
    </message>
    <message>
        <source>Sorted %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Whom and what the article names</source>
        <translation>稿件提到的人物、机构、地点等</translation>
    </message>
    <message>
        <source>Filter by name, post or pinyin</source>
        <translation>按名称、职务或拼音筛选</translation>
    </message>
    <message>
        <source>Filter what the article names</source>
        <translation>筛选稿件提到的实体</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>下一处提及(&amp;M)</translation>
    </message>
    <message>
        <source>Previous M&amp;ention</source>
        <translation>上一处提及(&amp;E)</translation>
    </message>
    <message>
        <source>Filter &amp;Entities</source>
        <translation>筛选实体(&amp;E)</translation>
    </message>
    <message>
        <source>Entities by Pin&amp;yin</source>
        <translation>实体按拼音排序(&amp;Y)</translation>
    </message>
    <message>
        <source>Sort by the number of mentions or by pinyin</source>
        <translation>按提及次数或拼音排序</translation>
    </message>
</context>
<context>
    <name>baolan::ui::FacetsPane</name>
    <message>
        <source>No value fits the filter.</source>
        <translation>没有符合筛选的值。</translation>
    </message>
    <message>
        <source>What the articles are about is counted here: districts, years, people. A click narrows the search.</source>
        <translation>这里统计稿件涉及的区县、年份和人物等，点一下即可缩小检索范围。</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>分面</translation>
    </message>
    <message>
        <source>What the articles are about</source>
        <translation>稿件涉及的内容</translation>
    </message>
    <message>
        <source>Filter the values</source>
        <translation>筛选各值</translation>
    </message>
    <message>
        <source>Filter the values of the facets</source>
        <translation>筛选分面的值</translation>
    </message>
    <message>
        <source>Filter &amp;Facets</source>
        <translation>筛选分面(&amp;F)</translation>
    </message>
</context>
<context>
    <name>baolan::ui::FindBar</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文中查找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
</context>
<context>
    <name>baolan::ui::GoVerbs</name>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
</context>
<context>
    <name>baolan::ui::Guide</name>
    <message>
        <source>User Guide – Baolan</source>
        <translation>使用手册 – 报览</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用手册</translation>
    </message>
</context>
<context>
    <name>baolan::ui::HelpVerbs</name>
    <message>
        <source>&amp;User Guide</source>
        <translation>使用手册(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Baolan</source>
        <translation>关于报览(&amp;A)</translation>
    </message>
</context>
<context>
    <name>baolan::ui::HitsPane</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处命中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 are shown</source>
        <translation>%1，显示前 %2 处</translation>
    </message>
    <message>
        <source>Search for words, and every place where they stand is listed here with its surroundings.</source>
        <translation>输入词语检索，它们出现的每一处连同上下文都会列在这里。</translation>
    </message>
    <message>
        <source>The words were not found.</source>
        <translation>没有找到这些词语。</translation>
    </message>
    <message>
        <source>Export Hits</source>
        <translation>导出命中</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The hits were exported to %1.</source>
        <translation>命中已导出到 %1。</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Hits with their surroundings</source>
        <translation>命中及上下文</translation>
    </message>
    <message>
        <source>Characters each side</source>
        <translation>前后字数</translation>
    </message>
    <message>
        <source>Copy Hits</source>
        <translation>复制命中</translation>
    </message>
    <message>
        <source>E&amp;xport Hits…</source>
        <translation>导出命中(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the hits as a table</source>
        <translation>把命中导出为表格</translation>
    </message>
</context>
<context>
    <name>baolan::ui::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Publication:</source>
        <translation>报纸(&amp;P)：</translation>
    </message>
    <message>
        <source>as the pages say</source>
        <translation>以版面为准</translation>
    </message>
    <message>
        <source>Publication of all these pages</source>
        <translation>这些版面所属的报纸</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Encoding of all these files</source>
        <translation>这些文件的编码</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Date of all these pages</source>
        <translation>这些版面的日期</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2023-09-12, 2023-09, 2023</source>
        <translation>日、月或年：2023-09-12、2023-09、2023</translation>
    </message>
    <message>
        <source>Dry &amp;run</source>
        <translation>试运行(&amp;R)</translation>
    </message>
    <message>
        <source>Read and report, store nothing</source>
        <translation>只读取并报告，不存入</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>这不是日期</translation>
    </message>
</context>
<context>
    <name>baolan::ui::ImportVerbs</name>
    <message>
        <source>&amp;Import Files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation>导入文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Import the Sa&amp;mple Newspaper</source>
        <translation>导入示例报纸(&amp;M)</translation>
    </message>
    <message>
        <source>Pages to Import</source>
        <translation>要导入的版面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Folder to Import</source>
        <translation>要导入的文件夹</translation>
    </message>
    <message>
        <source>Import: %1. The Jobs pane has the whole report.</source>
        <translation>导入：%1。完整报告见“任务”窗格。</translation>
    </message>
</context>
<context>
    <name>baolan::ui::JobsPane</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Jobs, running and finished</source>
        <translation>进行中和已完成的任务</translation>
    </message>
    <message>
        <source>Report of the job</source>
        <translation>任务报告</translation>
    </message>
    <message>
        <source>Failures only</source>
        <translation>只看失败</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>取消任务(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try Failed Files Again</source>
        <translation>重试失败的文件(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>Open the File&apos;s F&amp;older</source>
        <translation>打开文件所在文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Clear &amp;Finished Jobs</source>
        <translation>清除已完成的任务(&amp;F)</translation>
    </message>
    <message>
        <source>Imports, checks and backups are listed here with what came of them.</source>
        <translation>导入、检查和备份及其结果会列在这里。</translation>
    </message>
    <message>
        <source>Import Pages…</source>
        <translation>导入版面…</translation>
    </message>
</context>
<context>
    <name>baolan::ui::Legend</name>
    <message>
        <source>What is marked in the text</source>
        <translation>文中标出的内容</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>标出%1</translation>
    </message>
    <message>
        <source>Mark %1: %2 in this article</source>
        <translation>标出%1：本稿 %2 处</translation>
    </message>
    <message>
        <source>%1: %2 in this article. Click to mark them or not (%3)</source>
        <translation>%1：本稿 %2 处。点按可标出或不标（%3）</translation>
    </message>
    <message>
        <source>Mark What Was Read Out of the Text</source>
        <translation>标出读出的内容</translation>
    </message>
</context>
<context>
    <name>baolan::ui::LibraryVerbs</name>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n 种报纸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>新建资料库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>打开资料库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lose Library</source>
        <translation>关闭资料库(&amp;L)</translation>
    </message>
    <message>
        <source>Library I&amp;nformation</source>
        <translation>资料库信息(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Check Library</source>
        <translation>检查资料库(&amp;C)</translation>
    </message>
    <message>
        <source>Check and Re&amp;build</source>
        <translation>检查并重建(&amp;B)</translation>
    </message>
    <message>
        <source>Back &amp;Up…</source>
        <translation>备份(&amp;U)…</translation>
    </message>
    <message>
        <source>Re&amp;store Backup…</source>
        <translation>恢复备份(&amp;S)…</translation>
    </message>
    <message>
        <source>Import It</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The library “%1” may only be read; nothing can be imported.</source>
        <translation>资料库“%1”只能读取，不能导入。</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>Baolan libraries</source>
        <translation>报览资料库</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>打开资料库</translation>
    </message>
    <message>
        <source>Back Up the Library</source>
        <translation>备份资料库</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Put “%1” in the place of “%2”? What stands there now is kept beside it.</source>
        <translation>用“%1”替换“%2”？原来的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The backup is restored. The former library is now “%1”.</source>
        <translation>备份已恢复。原来的资料库现为“%1”。</translation>
    </message>
    <message>
        <source>%1
%2 · schema %3 · SQLite %4</source>
        <translation>%1
%2 · 结构版本 %3 · SQLite %4</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
    <message>
        <source>Bring Analysis Up to &amp;Date</source>
        <translation>更新分析结果(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>An older version read %n page(s) of this library.</source>
        <translation>
            <numerusform>本资料库有 %n 个版面由旧版程序分析。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Up to Date</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>baolan::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>稿件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>baolan::ui::MainWindow</name>
    <message>
        <source>%1 – Baolan</source>
        <translation>%1 – 报览</translation>
    </message>
    <message>
        <source>Baolan</source>
        <translation>报览</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>The open library; press for recent ones</source>
        <translation>打开的资料库；点按可选最近用过的</translation>
    </message>
    <message>
        <source>No library</source>
        <translation>未打开资料库</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>资料库：%1</translation>
    </message>
    <message>
        <source>This is a sample newspaper, so that there is something to look at.</source>
        <translation>这是一份示例报纸，供您先行浏览。</translation>
    </message>
    <message>
        <source>Import Your Own Pages…</source>
        <translation>导入您自己的版面…</translation>
    </message>
</context>
<context>
    <name>baolan::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the technical details</source>
        <translation>显示技术细节</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>baolan::ui::MonthCalendar</name>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>To the nearest issue</source>
        <translation>到最近的一期</translation>
    </message>
    <message>
        <source>Calendar of issues</source>
        <translation>出报月历</translation>
    </message>
</context>
<context>
    <name>baolan::ui::MonthGrid</name>
    <message numerus="yes">
        <source>%1: %n issue(s)</source>
        <translation>
            <numerusform>%1：%n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: perhaps an issue</source>
        <translation>%1：可能有报</translation>
    </message>
    <message>
        <source>%1: no issue</source>
        <translation>%1：无报</translation>
    </message>
</context>
<context>
    <name>baolan::ui::OutlinePane</name>
    <message>
        <source>What the page holds is listed here, once an article or a page is chosen.</source>
        <translation>选定稿件或版后，这里会列出该版的内容。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Outline of the page</source>
        <translation>本版目录</translation>
    </message>
    <message>
        <source>Expand the Outline</source>
        <translation>展开目录</translation>
    </message>
    <message>
        <source>Collapse the Outline</source>
        <translation>折叠目录</translation>
    </message>
</context>
<context>
    <name>baolan::ui::PagePane</name>
    <message>
        <source>The page of the article you read is shown here as it was read.</source>
        <translation>所读稿件的整版原文会显示在这里。</translation>
    </message>
    <message>
        <source>This page came without its own text; what you see was put together from its articles.</source>
        <translation>该版没有原文；此处内容由其稿件拼成。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Page as read</source>
        <translation>版面原文</translation>
    </message>
    <message>
        <source>Copy from Page</source>
        <translation>从版面复制</translation>
    </message>
    <message>
        <source>Select All of the Page</source>
        <translation>全选版面</translation>
    </message>
    <message>
        <source>Find on Page…</source>
        <translation>在版面中查找…</translation>
    </message>
    <message>
        <source>Find Next on Page</source>
        <translation>版面中查找下一个</translation>
    </message>
    <message>
        <source>Find Previous on Page</source>
        <translation>版面中查找上一个</translation>
    </message>
</context>
<context>
    <name>baolan::ui::QueryListPane</name>
    <message>
        <source>Run a List of Queries</source>
        <translation>批量检索</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>The table was exported to %1.</source>
        <translation>表格已导出到 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1 / %2 个检索式</translation>
    </message>
    <message>
        <source>Open a text file with a query on each line, or a name, a tab and a query: all of them are run, and what each finds is listed here.</source>
        <translation>打开一个文本文件，每行一个检索式，或名称、制表符、检索式：全部逐一检索，结果列在这里。</translation>
    </message>
    <message>
        <source>Query List</source>
        <translation>批量检索</translation>
    </message>
    <message>
        <source>Queries and what they find</source>
        <translation>各检索式及其结果</translation>
    </message>
    <message>
        <source>Run a &amp;List of Queries…</source>
        <translation>批量检索(&amp;L)…</translation>
    </message>
    <message>
        <source>Open List…</source>
        <translation>打开列表…</translation>
    </message>
    <message>
        <source>Stop the List of Queries</source>
        <translation>停止批量检索</translation>
    </message>
    <message>
        <source>Export &amp;Table of Queries…</source>
        <translation>导出批量检索表(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>baolan::ui::QueryStrip</name>
    <message>
        <source>Take “%1” out of the list&apos;s limits</source>
        <translation>从列表的条件中去掉“%1”</translation>
    </message>
    <message>
        <source>Take “%1” out of the search</source>
        <translation>从检索式中去掉“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n near-duplicate(s) folded</source>
        <translation>
            <numerusform>%1，另折叠 %n 篇近似稿件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::ReaderPane</name>
    <message>
        <source>Reader</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>连同出处复制(&amp;I)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>在稿件中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Ordinary Text Size</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <source>Light Paper</source>
        <translation>浅色纸</translation>
    </message>
    <message>
        <source>Dark Paper</source>
        <translation>深色纸</translation>
    </message>
    <message>
        <source>Sepia Paper</source>
        <translation>米黄纸</translation>
    </message>
    <message>
        <source>As &amp;Printed</source>
        <translation>按原样(&amp;P)</translation>
    </message>
    <message>
        <source>Shows paragraphs torn as they stood on the page</source>
        <translation>按版面上的断开处显示段落</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>Next Pa&amp;ge</source>
        <translation>下一版(&amp;G)</translation>
    </message>
    <message>
        <source>Previous P&amp;age</source>
        <translation>上一版(&amp;A)</translation>
    </message>
    <message>
        <source>Next &amp;Mark</source>
        <translation>下一个标记(&amp;M)</translation>
    </message>
    <message>
        <source>Previous Ma&amp;rk</source>
        <translation>上一个标记(&amp;R)</translation>
    </message>
    <message>
        <source>The page could not be read from the library. Checking the library tells more.</source>
        <translation>无法从资料库读出该版。检查资料库可了解详情。</translation>
    </message>
    <message>
        <source>This is the last page of this newspaper in the library.</source>
        <translation>这是资料库中该报的最后一版。</translation>
    </message>
    <message>
        <source>This is the first page of this newspaper in the library.</source>
        <translation>这是资料库中该报的第一版。</translation>
    </message>
    <message>
        <source>This page holds no article. The page pane shows it as it was read.</source>
        <translation>该版没有稿件。“版面”窗格显示其原文。</translation>
    </message>
    <message>
        <source>The article you choose in the list is read here.</source>
        <translation>在列表中选定的稿件在这里阅读。</translation>
    </message>
    <message>
        <source>Mark %1 of %2: %3</source>
        <translation>标记 %1/%2：%3</translation>
    </message>
    <message>
        <source>Paper as the Window</source>
        <translation>纸色随窗口</translation>
    </message>
    <message>
        <source>Mar&amp;k in the Text</source>
        <translation>文中标记(&amp;K)</translation>
    </message>
    <message>
        <source>This is the last hit of the search.</source>
        <translation>这是最后一处命中。</translation>
    </message>
    <message>
        <source>This is the first hit of the search.</source>
        <translation>这是第一处命中。</translation>
    </message>
    <message>
        <source>Hit %1 of %2 in this article</source>
        <translation>本篇第 %1 处命中，共 %2 处</translation>
    </message>
</context>
<context>
    <name>baolan::ui::SavedList</name>
    <message>
        <source>The saved search “%1” was removed.</source>
        <translation>已删除检索“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>“%1”已更名为“%2”。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>A search you keep stands here, with how much it finds.</source>
        <translation>保存的检索列在这里，并显示能找到多少。</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此检索</translation>
    </message>
    <message>
        <source>Rename Saved Search</source>
        <translation>重命名已存检索</translation>
    </message>
    <message>
        <source>Remove Saved Search</source>
        <translation>删除已存检索</translation>
    </message>
</context>
<context>
    <name>baolan::ui::ScopeChips</name>
    <message>
        <source>Issue</source>
        <translation>期</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 版</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::SearchBar</name>
    <message>
        <source>Search all text: 工会 district:昌平 date:2023</source>
        <translation>检索全文，如：工会 &quot;集体协商&quot; 2023</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>What can be put in here</source>
        <translation>此处可填的内容</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>检索(&amp;S)</translation>
    </message>
    <message>
        <source>Earlier Searc&amp;hes</source>
        <translation>以往检索(&amp;H)</translation>
    </message>
    <message>
        <source>Cl&amp;ear the Search</source>
        <translation>清除检索(&amp;E)</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search</source>
        <translation>保存此检索(&amp;V)</translation>
    </message>
    <message>
        <source>Simplified Finds &amp;Traditional</source>
        <translation>简繁互查(&amp;T)</translation>
    </message>
    <message>
        <source>Simplified and traditional characters find each other</source>
        <translation>简体字与繁体字互相检索</translation>
    </message>
    <message>
        <source>Fold Near-&amp;Duplicates</source>
        <translation>折叠近似稿件(&amp;D)</translation>
    </message>
    <message>
        <source>Of articles that say nearly the same only the first is listed</source>
        <translation>内容相近的稿件只列第一篇</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>以往检索</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>检索方式</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除检索</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>已存检索</translation>
    </message>
</context>
<context>
    <name>baolan::ui::Sentences</name>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Baolan cannot read.</source>
        <translation>报览无法读取“%1”这种文件。</translation>
    </message>
    <message>
        <source>“%1” is not text in an encoding that Baolan knows.</source>
        <translation>“%1”不是报览所知编码的文本。</translation>
    </message>
    <message>
        <source>“%1” is larger than a page of a newspaper can be.</source>
        <translation>“%1”过大，不像是报纸的一版。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>“%1”中没有可读的内容。</translation>
    </message>
    <message>
        <source>“%1” is not a Baolan library.</source>
        <translation>“%1”不是报览资料库。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Baolan.</source>
        <translation>资料库“%1”由更新版本的报览创建。</translation>
    </message>
    <message>
        <source>“%1” is being used by another program.</source>
        <translation>“%1”正被另一程序使用。</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>“%1”不可写入。</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “%1”.</source>
        <translation>“%1”所在磁盘空间已满。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已经存在。</translation>
    </message>
    <message>
        <source>“%1” cannot be used like this.</source>
        <translation>“%1”不能这样使用。</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Something went wrong inside Baolan.</source>
        <translation>报览内部出错。</translation>
    </message>
    <message>
        <source>Something went wrong inside Baolan with “%1”.</source>
        <translation>报览处理“%1”时内部出错。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>它可能已被移动或改名。</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>请检查您是否有权打开它。</translation>
    </message>
    <message>
        <source>Text files, saved pages of digital newspapers and ZIP archives of them can be imported.</source>
        <translation>可以导入文本文件、保存的数字报网页及其 ZIP 压缩包。</translation>
    </message>
    <message>
        <source>Import it again and choose its encoding.</source>
        <translation>请重新导入并选定编码。</translation>
    </message>
    <message>
        <source>Restore a backup, or get the file again.</source>
        <translation>请恢复备份，或重新获取该文件。</translation>
    </message>
    <message>
        <source>Install the newest version to open it; nothing was changed.</source>
        <translation>请安装最新版本再打开；未作任何改动。</translation>
    </message>
    <message>
        <source>Try again when the other program is done.</source>
        <translation>请等另一程序结束后再试。</translation>
    </message>
    <message>
        <source>Choose another place, or ask for the right to write there.</source>
        <translation>请另选位置，或获取写入权限。</translation>
    </message>
    <message>
        <source>Make room and try again; what was stored until now is kept.</source>
        <translation>请腾出空间再试；已存入的内容都会保留。</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>请另取名称；未覆盖任何内容。</translation>
    </message>
    <message>
        <source>The details help its authors to find the fault.</source>
        <translation>详情有助于作者查找故障。</translation>
    </message>
    <message>
        <source>To read its pages, import it instead.</source>
        <translation>若要读取其中的版面，请改为导入。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>baolan::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>baolan::ui::SortMenu</name>
    <message>
        <source>S&amp;ort By</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Relevance</source>
        <translation>相关度(&amp;R)</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
</context>
<context>
    <name>baolan::ui::StatusStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>job: progress</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>显示任务</translation>
    </message>
</context>
<context>
    <name>baolan::ui::TextFrame</name>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>baolan::ui::ViewVerbs</name>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>Layout for browsing: archive, articles, reader</source>
        <translation>浏览布局：档案、稿件、阅读</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>Layout for reading: a narrow list, a wide reader</source>
        <translation>阅读布局：窄列表，宽阅读区</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>对照(&amp;S)</translation>
    </message>
    <message>
        <source>Layout for checking: the reader beside the page as printed</source>
        <translation>对照布局：阅读与版面原文并排</translation>
    </message>
    <message>
        <source>R&amp;eset This Layout</source>
        <translation>重置此布局(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>这里没有选项“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no value for %2, which takes: %3.</source>
        <translation>“%1”不是 %2 的值，可用的是：%3。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 需要一个值：%2。</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”.</source>
        <translation>--%1 需要整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>There is no article “%1”; “baolanctl list” shows the numbers.</source>
        <translation>没有稿件“%1”；用“baolanctl list”查看编号。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>backing up: %1 %</source>
        <translation>正在备份：%1 %</translation>
    </message>
    <message>
        <source>copy the library, also while it is in use</source>
        <translation>复制资料库，使用中也可以</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>目标文件</translation>
    </message>
    <message>
        <source>replace the file if it exists</source>
        <translation>文件已存在时替换它</translation>
    </message>
    <message>
        <source>The backup %1 is written and was read back.</source>
        <translation>备份 %1 已写好，并已回读核对。</translation>
    </message>
    <message>
        <source>damaged file</source>
        <translation>文件损坏</translation>
    </message>
    <message>
        <source>broken reference</source>
        <translation>引用断裂</translation>
    </message>
    <message>
        <source>belongs to nothing</source>
        <translation>无所归属</translation>
    </message>
    <message>
        <source>changed text</source>
        <translation>文字有变</translation>
    </message>
    <message>
        <source>stale derived data</source>
        <translation>派生数据过期</translation>
    </message>
    <message>
        <source>Rebuilt what can be derived; the library is sound.</source>
        <translation>派生数据已重建；资料库完好。</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>资料库完好。</translation>
    </message>
    <message>
        <source>“baolanctl check --rebuild” mends this.</source>
        <translation>“baolanctl check --rebuild”可以修复。</translation>
    </message>
    <message>
        <source>Export what you need, then put the last backup in place with “baolanctl restore”.</source>
        <translation>请先导出需要的内容，再用“baolanctl restore”恢复最近的备份。</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>checking: %1 of %2</source>
        <translation>正在检查：%1 / %2</translation>
    </message>
    <message>
        <source>look for damage in the library</source>
        <translation>检查资料库有无损坏</translation>
    </message>
    <message>
        <source>make anew what is derived from the rest</source>
        <translation>重建由其余内容派生的数据</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>Reads the whole file: the database&apos;s own integrity, references, orphans, the hashes of the texts and what is derived. Exit code 1 when something is wrong.</source>
        <translation>通读整个文件：数据库本身的完整性、引用、无主条目、文字的散列值和派生数据。发现问题时退出码为 1。</translation>
    </message>
    <message>
        <source>write articles for other programs</source>
        <translation>导出稿件，供其他程序使用</translation>
    </message>
    <message>
        <source>[ARTICLE…|-]</source>
        <translation>[稿件…|-]</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>json (one document, the default) or jsonl (one article a line)</source>
        <translation>json（一个文档，默认）或 jsonl（每行一篇稿件）</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>write to this file instead of stdout</source>
        <translation>写入此文件，而不是标准输出</translation>
    </message>
    <message>
        <source>Without an ARTICLE everything is exported that the options leave; “-” reads the articles&apos; numbers or keys from stdin. The file appears when all of it is written. “baolanctl import” reads it back without loss.</source>
        <translation>不指明稿件时，导出选项所限定的全部内容；“-”从标准输入读取稿件的编号或键。全部写完后文件才会出现。“baolanctl import”可将其无损读回。</translation>
    </message>
    <message>
        <source>exporting %1 of %2 pages</source>
        <translation>正在导出：%1 / %2 版</translation>
    </message>
    <message>
        <source>the library to work on (otherwise: your own)</source>
        <translation>要使用的资料库（否则为您自己的）</translation>
    </message>
    <message>
        <source>say nothing but errors</source>
        <translation>除错误外什么都不说</translation>
    </message>
    <message>
        <source>say technical details too</source>
        <translation>同时给出技术细节</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>print this, or the help of a command</source>
        <translation>显示本帮助，或某个命令的帮助</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Usage: baolanctl COMMAND [OPTIONS] …</source>
        <translation>用法：baolanctl 命令 [选项] …</translation>
    </message>
    <message>
        <source>Reads newspaper pages, keeps their articles in a library, lists and exports them.</source>
        <translation>读取报纸版面，把稿件存入资料库，并列出和导出。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>各命令通用的选项：</translation>
    </message>
    <message>
        <source>“baolanctl help COMMAND” shows the options of a command. To begin: baolanctl import --sample</source>
        <translation>“baolanctl help 命令”显示该命令的选项。先试试：baolanctl import --sample</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Name the files or folders to import, or say --sample.</source>
        <translation>请指明要导入的文件或文件夹，或使用 --sample。</translation>
    </message>
    <message>
        <source>“%1” is no date for --%2; write 2023-09-12, 2023-09 or 2023.</source>
        <translation>“%1”不是 --%2 可用的日期；请写成 2023-09-12、2023-09 或 2023。</translation>
    </message>
    <message>
        <source>Made the library %1.</source>
        <translation>已新建资料库 %1。</translation>
    </message>
    <message>
        <source>looking for pages</source>
        <translation>正在查找版面</translation>
    </message>
    <message>
        <source>importing %1 of %2 files</source>
        <translation>正在导入：%1 / %2 个文件</translation>
    </message>
    <message>
        <source>read pages into the library</source>
        <translation>把版面读入资料库</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>路径…</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the newspaper all of it is from</source>
        <translation>全部内容所属的报纸</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>when all of it was printed: 2023-09-12, 2023-09, 2023 or FROM..TO</source>
        <translation>全部内容的出版日期：2023-09-12、2023-09、2023 或 起..止</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>the number of the page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>the name of the section</source>
        <translation>版面名</translation>
    </message>
    <message>
        <source>the encoding, where it is not to be detected: GB18030, Big5 …</source>
        <translation>编码（不自动识别时）：GB18030、Big5 等</translation>
    </message>
    <message>
        <source>read and understand, but store nothing</source>
        <translation>只读取和分析，不存储</translation>
    </message>
    <message>
        <source>N</source>
        <translation>数</translation>
    </message>
    <message>
        <source>how many pages are read at the same time</source>
        <translation>同时读取多少个版面</translation>
    </message>
    <message>
        <source>write what became of each file as CSV</source>
        <translation>把每个文件的结果写成 CSV</translation>
    </message>
    <message>
        <source>import the newspaper that comes with Baolan</source>
        <translation>导入报览自带的样报</translation>
    </message>
    <message>
        <source>print the report as JSON</source>
        <translation>以 JSON 输出报告</translation>
    </message>
    <message>
        <source>A PATH is a page (text with or without headings, a saved web page), a zip archive or a folder of such, or what “baolanctl export” wrote. What the library holds already is passed over; a changed file replaces its page. A library that does not exist yet is made.</source>
        <translation>路径可以是一个版面（带或不带标题标记的文本、保存的网页）、zip 压缩包、含有这些的文件夹，或“baolanctl export”导出的文件。资料库中已有的会跳过；有改动的文件会替换原来的版面。资料库不存在时会新建。</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>Read %n page(s)</source>
        <translation>
            <numerusform>读取了 %n 个版面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n page(s)</source>
        <translation>
            <numerusform>导入了 %n 个版面</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 in %3 s</source>
        <translation>%1、%2，用时 %3 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>没有存储任何内容。</translation>
    </message>
    <message>
        <source>may only be read (%1)</source>
        <translation>只能读（%1）</translation>
    </message>
    <message>
        <source>may be written</source>
        <translation>可以写入</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1 (SQLite %2)</source>
        <translation>%1（SQLite %2）</translation>
    </message>
    <message>
        <source>say what the library holds</source>
        <translation>说明资料库的内容</translation>
    </message>
    <message>
        <source>print nothing but where the library is, or would be</source>
        <translation>只输出资料库所在的位置</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版面名</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>“%1” cannot be listed; name one of: %2.</source>
        <translation>“%1”无法列出；请在这些中选一个：%2。</translation>
    </message>
    <message>
        <source>--%1 works only on “list articles”.</source>
        <translation>--%1 只能用于“list articles”。</translation>
    </message>
    <message>
        <source>list articles, issues, pages or publications</source>
        <translation>列出稿件、期、版或报纸</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>articles with all these words in headline, kicker, byline or section</source>
        <translation>标题、引题、署名或版面名含有全部这些词语的稿件</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>sort articles by this (otherwise by date)</source>
        <translation>稿件排序依据（默认按日期）</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最多列出多少条</translation>
    </message>
    <message>
        <source>leave out the first ones</source>
        <translation>略过前面的若干条</translation>
    </message>
    <message>
        <source>print nothing but the numbers, one a line, as “export -” reads them</source>
        <translation>只输出编号，每行一个，供“export -”读取</translation>
    </message>
    <message>
        <source>Without a subject articles are listed. Articles come by date and length with the greatest first, by anything else in the order of pinyin. Nothing found: exit code 1.</source>
        <translation>不指明对象时列出稿件。按日期和字数排序时大的在前，按其他字段时依拼音顺序。没有找到时退出码为 1。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您要的是“%1”吗？</translation>
    </message>
    <message>
        <source>photo story</source>
        <translation>图片报道</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>No page was imported from “%1”; “baolanctl list pages” shows the files.</source>
        <translation>没有从“%1”导入的版面；用“baolanctl list pages”查看文件。</translation>
    </message>
    <message>
        <source>print the articles of a page in order</source>
        <translation>按顺序列出一个版面的稿件</translation>
    </message>
    <message>
        <source>PAGE…</source>
        <translation>版面…</translation>
    </message>
    <message>
        <source>the page that was imported from this file</source>
        <translation>从此文件导入的版面</translation>
    </message>
    <message>
        <source>Name a page by its number in “baolanctl list pages”, or with --file.</source>
        <translation>请用“baolanctl list pages”中的编号或 --file 指明版面。</translation>
    </message>
    <message>
        <source>“%1” is no number of a page; “baolanctl list pages” shows them.</source>
        <translation>“%1”不是版面的编号；用“baolanctl list pages”查看。</translation>
    </message>
    <message>
        <source>There is no page %1; “baolanctl list pages” shows the numbers.</source>
        <translation>没有版面 %1；用“baolanctl list pages”查看编号。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>“%1”在这里是多余的。</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>请说明要做什么。</translation>
    </message>
    <message>
        <source>Not all of the output could be written: %1.</source>
        <translation>输出未能全部写出：%1。</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>还需 %1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>还需 %1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>还需 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>put a backup in the place of the library</source>
        <translation>用备份替换资料库</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>also where a library is already; that one is kept beside it</source>
        <translation>已有资料库时也替换；原来的保留在旁边</translation>
    </message>
    <message>
        <source>The backup is checked first and stays where it is. The library must not be in use.</source>
        <translation>备份会先经过检查，并保留在原处。资料库不能正在使用。</translation>
    </message>
    <message>
        <source>%1 exists already; --force puts the backup in its place and keeps the old one beside it.</source>
        <translation>%1 已存在；用 --force 以备份替换它，原来的会保留在旁边。</translation>
    </message>
    <message>
        <source>%1 is now what was in %2.</source>
        <translation>%1 现在的内容来自 %2。</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>原来的保留为 %1。</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from 晚于 --to。</translation>
    </message>
    <message>
        <source>--undated cannot stand together with --from or --to.</source>
        <translation>--undated 不能与 --from 或 --to 同用。</translation>
    </message>
    <message>
        <source>The library holds no publication “%1”.</source>
        <translation>资料库中没有报纸“%1”。</translation>
    </message>
    <message>
        <source>only this newspaper</source>
        <translation>只要这份报纸</translation>
    </message>
    <message>
        <source>printed on this day or later: 2023-09-12, 2023-09 or 2023</source>
        <translation>在这一天或以后出版：2023-09-12、2023-09 或 2023</translation>
    </message>
    <message>
        <source>printed on this day or before</source>
        <translation>在这一天或以前出版</translation>
    </message>
    <message>
        <source>only what has no date</source>
        <translation>只要没有日期的</translation>
    </message>
    <message>
        <source>only this issue, by its number in “list issues”</source>
        <translation>只要这一期，用“list issues”中的编号</translation>
    </message>
    <message>
        <source>only this page, by its number in “list pages”</source>
        <translation>只要这一版，用“list pages”中的编号</translation>
    </message>
    <message>
        <source>%1: there is no library here yet; “baolanctl import” makes one, --library names another.</source>
        <translation>%1：这里还没有资料库；“baolanctl import”会新建一个，--library 可指明另一个。</translation>
    </message>
    <message>
        <source>%1 cannot be read; check the permissions of the file and its folder.</source>
        <translation>%1 无法读取；请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 is no Baolan library; --library names the one to use.</source>
        <translation>%1 不是报览的资料库；请用 --library 指明要用的资料库。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Baolan; update this program to open it.</source>
        <translation>%1 由更新版本的报览创建；请更新本程序后再打开。</translation>
    </message>
    <message>
        <source>%1 is damaged; put the last backup in its place with “baolanctl restore”.</source>
        <translation>%1 已损坏；请用“baolanctl restore”恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 is in use by another program; try again when it has finished.</source>
        <translation>%1 正被另一个程序使用；请待其结束后再试。</translation>
    </message>
    <message>
        <source>%1 may only be read; change its permissions, or work on a copy.</source>
        <translation>%1 只能读；请更改其权限，或使用副本。</translation>
    </message>
    <message>
        <source>%1: the disk is full; make room and run the command again.</source>
        <translation>%1：磁盘已满；请腾出空间后重新运行。</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 已存在；请换个名称。</translation>
    </message>
    <message>
        <source>%1: there is no such file; check the name.</source>
        <translation>%1：没有这个文件；请检查名称。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>%1 is of a kind Baolan does not read; give it text, saved web pages, zip archives or Baolan&apos;s JSON.</source>
        <translation>%1 是报览不能读的类型；请给出文本、保存的网页、zip 压缩包或报览的 JSON。</translation>
    </message>
    <message>
        <source>%1 is no text, or in another encoding; --encoding names one.</source>
        <translation>%1 不是文本，或是其他编码；可用 --encoding 指明。</translation>
    </message>
    <message>
        <source>%1 is larger than Baolan reads; split it.</source>
        <translation>%1 超过了报览可读的大小；请拆分。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short; get it again.</source>
        <translation>%1 已损坏或不完整；请重新获取。</translation>
    </message>
    <message>
        <source>%1 holds nothing to read; leave it out.</source>
        <translation>%1 没有可读的内容；请略去。</translation>
    </message>
    <message>
        <source>%1: its folder does not exist; make it first.</source>
        <translation>%1：所在文件夹不存在；请先新建。</translation>
    </message>
    <message>
        <source>%1 exists already; --force replaces it.</source>
        <translation>%1 已存在；--force 可替换它。</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the permissions of its folder.</source>
        <translation>%1 无法写入；请检查所在文件夹的权限。</translation>
    </message>
    <message>
        <source>%1: the disk is full; make room or choose another disk.</source>
        <translation>%1：磁盘已满；请腾出空间或换一个磁盘。</translation>
    </message>
    <message>
        <source>%1 does not read back as it was written; check the disk.</source>
        <translation>%1 读回的内容与写入的不同；请检查磁盘。</translation>
    </message>
    <message>
        <source>%1 may only be read; change its permissions.</source>
        <translation>%1 只能读；请更改其权限。</translation>
    </message>
    <message>
        <source>%1: this makes no sense here; --verbose says why.</source>
        <translation>%1：在这里没有意义；--verbose 说明原因。</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>%1：已停止。</translation>
    </message>
    <message>
        <source>%1: something went wrong; --verbose says what.</source>
        <translation>%1：出了问题；--verbose 说明详情。</translation>
    </message>
    <message>
        <source>“%1” shows how it is used.</source>
        <translation>“%1”说明用法。</translation>
    </message>
    <message>
        <source>print articles to read</source>
        <translation>显示稿件供阅读</translation>
    </message>
    <message>
        <source>ARTICLE…</source>
        <translation>稿件…</translation>
    </message>
    <message>
        <source>mark the seams of repaired paragraphs and what looks wrong</source>
        <translation>标出段落修补的接缝和存疑之处</translation>
    </message>
    <message>
        <source>the lines as they stand on the page</source>
        <translation>按版面上的原样逐行显示</translation>
    </message>
    <message>
        <source>print JSON, one article a line, as “export --format jsonl” does</source>
        <translation>输出 JSON，每行一篇稿件，与“export --format jsonl”相同</translation>
    </message>
    <message>
        <source>An ARTICLE is its number in “baolanctl list” or its key in an export, which stays the same when pages are imported again; “-” reads them from stdin.</source>
        <translation>稿件可用“baolanctl list”中的编号，或导出文件中的键（重新导入版面后不变）指明；“-”从标准输入读取。</translation>
    </message>
    <message>
        <source>pieces put together</source>
        <translation>断开处已接合</translation>
    </message>
    <message>
        <source>a headline of several lines</source>
        <translation>标题分为几行</translation>
    </message>
    <message>
        <source>a credit was taken out</source>
        <translation>署名已取出</translation>
    </message>
    <message>
        <source>continued from another place</source>
        <translation>由别处接续</translation>
    </message>
    <message>
        <source>a stray Latin word</source>
        <translation>夹杂的拉丁字母</translation>
    </message>
    <message>
        <source>quotation marks that do not match</source>
        <translation>引号不成对</translation>
    </message>
    <message>
        <source>a character seems to be missing</source>
        <translation>似有缺字</translation>
    </message>
    <message>
        <source>bytes that could not be read</source>
        <translation>无法读出的字节</translation>
    </message>
    <message>
        <source>a character that does not belong here</source>
        <translation>不应出现的字符</translation>
    </message>
    <message>
        <source>text that stands here twice</source>
        <translation>重复的文字</translation>
    </message>
    <message>
        <source>column break</source>
        <translation>分栏断开</translation>
    </message>
    <message>
        <source>the word runs on</source>
        <translation>词语未完</translation>
    </message>
    <message>
        <source>a quotation is open</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>%1 is a folder or belongs to the library; choose another name.</source>
        <translation>%1 是文件夹或属于资料库；请换个名称。</translation>
    </message>
    <message>
        <source>page break</source>
        <translation>分版断开</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>行末断开</translation>
    </message>
    <message>
        <source>the clause runs on</source>
        <translation>分句未完</translation>
    </message>
    <message>
        <source>the sentence runs on</source>
        <translation>句子未完</translation>
    </message>
    <message>
        <source>a bracket is open</source>
        <translation>括号未闭合</translation>
    </message>
    <message>
        <source>no full stop</source>
        <translation>没有句号</translation>
    </message>
    <message>
        <source>no indent</source>
        <translation>没有缩进</translation>
    </message>
    <message>
        <source>printed in lines that follow one another</source>
        <translation>原为相连的几行</translation>
    </message>
    <message>
        <source>it stood at the paragraph&apos;s end</source>
        <translation>原在段落末尾</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s).</source>
        <translation>
            <numerusform>%n 处问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n article(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 篇稿件写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n file(s) already there</source>
        <translation>
            <numerusform>；%n 个文件已在库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n file(s) failed</source>
        <translation>
            <numerusform>；%n 个文件失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) could not be read in its encoding and became �.</source>
        <translation>
            <numerusform>%1：有 %n 处无法按其编码读出，已代之以 �。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: something in it cannot be used.</source>
        <translation>%1：其中有无法采用的内容。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) with faults; --verbose names them all, --report FILE lists them.</source>
        <translation>
            <numerusform>还有 %n 个文件有问题；--verbose 逐一列出，--report FILE 写入清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>read pages without a library and print JSON</source>
        <translation>不用资料库，直接读取版面并输出 JSON</translation>
    </message>
    <message>
        <source>FILE…|-</source>
        <translation>文件…|-</translation>
    </message>
    <message>
        <source>take each line as a paragraph of running text, and print an object for each</source>
        <translation>把每一行当作一段正文，每行输出一个对象</translation>
    </message>
    <message>
        <source>Prints what an import would store of each FILE: its articles, and the people, dates and figures they name. “-” is stdin. The articles of a file that “baolanctl export” wrote are read anew as they stand.</source>
        <translation>输出每个“文件”导入时会存下的内容：各篇稿件，以及其中的人物、日期和数字。“-”表示标准输入。“baolanctl export”写出的文件，其中的稿件按原样重新分析。</translation>
    </message>
    <message>
        <source>pages that an older analysis read</source>
        <translation>由旧版分析的版面</translation>
    </message>
    <message>
        <source>“baolanctl reanalyse” brings them up to date.</source>
        <translation>“baolanctl reanalyse”可以更新。</translation>
    </message>
    <message>
        <source>“baolanctl check --rebuild” and “baolanctl reanalyse” mend this.</source>
        <translation>“baolanctl check --rebuild”和“baolanctl reanalyse”可以修复。</translation>
    </message>
    <message>
        <source>The page %1 could not be read anew.</source>
        <translation>版面 %1 无法重新分析。</translation>
    </message>
    <message>
        <source>All pages are up to date.</source>
        <translation>各版都是最新的。</translation>
    </message>
    <message numerus="yes">
        <source>Read %n page(s) with %1 anew.</source>
        <translation>
            <numerusform>重新分析了 %n 个版面，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>reading %1 of %2 pages anew</source>
        <translation>正在重新分析，%1/%2 版</translation>
    </message>
    <message>
        <source>bring an older library up to date</source>
        <translation>更新旧版分析的资料库</translation>
    </message>
    <message>
        <source>read all pages anew, also those that are up to date</source>
        <translation>重新分析所有版面，包括已是最新的</translation>
    </message>
    <message>
        <source>Reads the pages anew that an older version read, from the text in the library. Tags, notes and keys of articles stay. What was stopped goes on where it was when it is run again.</source>
        <translation>用资料库中的文本重新分析由旧版程序分析的版面。标签、笔记和稿件的键保持不变。中断后再次运行会接着做。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>%1, nominated</source>
        <translation>%1（提名）</translation>
    </message>
    <message>
        <source>%1, acting</source>
        <translation>%1（代理）</translation>
    </message>
    <message>
        <source>%1, formerly</source>
        <translation>原%1</translation>
    </message>
    <message>
        <source>%1, mentioned</source>
        <translation>%1（提及）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a list and its entries</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>tell whom and what each names, its dates and figures</source>
        <translation>列出每篇稿件中的人物、机构、日期和数字</translation>
    </message>
    <message>
        <source>tell whom and what it names, its dates and figures</source>
        <translation>列出其中的人物、机构、日期和数字</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>事件日期</translation>
    </message>
    <message>
        <source>show district and event date too</source>
        <translation>同时显示区划和事件日期</translation>
    </message>
    <message>
        <source>--batch reads its queries from a file; give none beside it.</source>
        <translation>--batch 从文件读取检索式，旁边不要再写。</translation>
    </message>
    <message>
        <source>Give a query, or --batch and a file of queries.</source>
        <translation>请写出检索式，或用 --batch 指定检索式文件。</translation>
    </message>
    <message>
        <source>Of --%1 only one can be given.</source>
        <translation>--%1 只能用其中一个。</translation>
    </message>
    <message>
        <source>find articles by words, names, days and more</source>
        <translation>按词语、名称、日期等检索稿件</translation>
    </message>
    <message>
        <source>QUERY…</source>
        <translation>检索式…</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>the best first, or by date</source>
        <translation>最相关的在前，或按日期</translation>
    </message>
    <message>
        <source>at most so many lines (otherwise 50)</source>
        <translation>最多这么多行（不写则为 50）</translation>
    </message>
    <message>
        <source>print only how many articles are found</source>
        <translation>只显示找到多少篇</translation>
    </message>
    <message>
        <source>how they are spread over districts, months, names</source>
        <translation>显示在各区、各月、各名称中的分布</translation>
    </message>
    <message>
        <source>print every hit with what stands beside it</source>
        <translation>显示每处命中及其前后文</translation>
    </message>
    <message>
        <source>so many characters beside a hit</source>
        <translation>命中前后各取这么多字</translation>
    </message>
    <message>
        <source>say how the query is understood</source>
        <translation>说明怎样理解检索式</translation>
    </message>
    <message>
        <source>simplified finds traditional characters and back</source>
        <translation>简繁互检</translation>
    </message>
    <message>
        <source>run each line of a file and print its hits as CSV</source>
        <translation>逐行检索文件中的检索式，以 CSV 显示篇数</translation>
    </message>
    <message>
        <source>A QUERY is what the search bar takes: words that must all be there, OR, -word, &quot;a phrase&quot;, &quot;two words&quot;~10, title:, person:, district:, date:2023-01..2023-06 and more; the manual page lists them. Put -- before a query that begins with a minus. Nothing found: exit code 1.</source>
        <translation>检索式与窗口的检索栏相同：必须都出现的词、OR、-词、&quot;短语&quot;、&quot;两个 词&quot;~10、标题:、人物:、区:、日期:2023-01..2023-06 等，手册页中有全部。以减号开头的检索式前请加 --。没有找到：退出码 1。</translation>
    </message>
    <message>
        <source>%1 of %2; --limit shows more.</source>
        <translation>共 %2 条，显示 %1 条；用 --limit 可多显示。</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>分面</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1 in the headline</source>
        <translation>主题中有%1</translation>
    </message>
    <message>
        <source>%1 in the kicker</source>
        <translation>引题中有%1</translation>
    </message>
    <message>
        <source>%1 in the byline</source>
        <translation>署名中有%1</translation>
    </message>
    <message>
        <source>%1 in the text</source>
        <translation>正文中有%1</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>都有：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>没有%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 at most %n character(s) apart</source>
        <translation>
            <numerusform>%1相距不超过 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation>与</translation>
    </message>
    <message>
        <source>organisation %1</source>
        <translation>机构%1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>地点%1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>文件%1</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>联系方式%1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>人物%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>报道%1</translation>
    </message>
    <message>
        <source>naming %1</source>
        <translation>提到%1</translation>
    </message>
    <message>
        <source>%1 in a note</source>
        <translation>笔记中有%1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>版面名%1</translation>
    </message>
    <message>
        <source>newspaper %1</source>
        <translation>报纸%1</translation>
    </message>
    <message>
        <source>saved search %1</source>
        <translation>已存检索%1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>标签%1</translation>
    </message>
    <message>
        <source>photo stories</source>
        <translation>图片新闻</translation>
    </message>
    <message>
        <source>articles proper</source>
        <translation>文字稿件</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>printed in %1</source>
        <translation>印行于 %1</translation>
    </message>
    <message>
        <source>on %1 of any year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>字数 %1</translation>
    </message>
    <message>
        <source>a figure of %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>含%1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language in which names of the query language are said: “zh” for Chinese, anything else for English.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>The quotation is not closed; it goes to the end.</source>
        <translation>引号没有关闭，算到末尾。</translation>
    </message>
    <message>
        <source>The bracket is not closed; it goes to the end.</source>
        <translation>括号没有关闭，算到末尾。</translation>
    </message>
    <message>
        <source>A bracket closes nothing; it is left out.</source>
        <translation>多余的右括号，已略去。</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>括号里什么也没有。</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>引号里什么也没有。</translation>
    </message>
    <message>
        <source>“%1” has nothing to join or exclude.</source>
        <translation>“%1”没有可连接或排除的内容。</translation>
    </message>
    <message>
        <source>“%1” is no field; it is left out.</source>
        <translation>“%1”不是字段，已略去。</translation>
    </message>
    <message>
        <source>“%1” has no value.</source>
        <translation>“%1”后面没有取值。</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2023, 2023-09 or 2023-01..2023-06.</source>
        <translation>“%1”不是日期；请写 2023、2023-09 或 2023-01..2023-06。</translation>
    </message>
    <message>
        <source>“%1” is no day of the year; write 04-13.</source>
        <translation>“%1”不是一年中的某天；请写 04-13。</translation>
    </message>
    <message>
        <source>“%1” is no number; write &gt;800.</source>
        <translation>“%1”不是数；请写 &gt;800。</translation>
    </message>
    <message>
        <source>“%1” is too far; %2 is taken.</source>
        <translation>“%1”太远，按 %2 计。</translation>
    </message>
    <message>
        <source>Only two or more words can be near each other.</source>
        <translation>两个以上的词才谈得上相距多远。</translation>
    </message>
    <message>
        <source>“%1” is not known here; it is left out.</source>
        <translation>这里没有“%1”这个值，已略去。</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>括号嵌套太深。</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>全部稿件</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>of a PDF: A4, A5 or Letter</source>
        <translation>PDF 的纸张：A4、A5 或 Letter</translation>
    </message>
    <message>
        <source>of a PDF: 1 or 2</source>
        <translation>PDF 的栏数：1 或 2</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>of a PDF&apos;s text</source>
        <translation>PDF 正文的字体</translation>
    </message>
    <message>
        <source>PARTS</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>also print these parts of a PDF: names, figures</source>
        <translation>PDF 另加这些部分：names（索引）、figures（数字）</translation>
    </message>
    <message>
        <source>leave out parts of a PDF: contents, notes, references, sources</source>
        <translation>PDF 略去这些部分：contents、notes、references、sources</translation>
    </message>
    <message>
        <source>a PDF has no part “%1”; there are %2.</source>
        <translation>PDF 没有“%1”这一部分；可用的有 %2。</translation>
    </message>
    <message>
        <source>Clippings from %1</source>
        <translation>%1剪报</translation>
    </message>
    <message>
        <source>Clippings</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>printed from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>printed to %1</source>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>json (the whole of it, the default), a document to read, references, or a table</source>
        <translation>json（全部内容，默认）、供阅读的文档、参考文献或表格</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>title of a document</source>
        <translation>文档的标题</translation>
    </message>
    <message>
        <source>a PDF needs a Chinese font: install Noto Serif CJK, or name a family with --font.</source>
        <translation>PDF 需要中文字体：请安装 Noto Serif CJK，或用 --font 指定字体。</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>articles that this query finds, as “search” takes it</source>
        <translation>本检索式找到的文章，写法与 “search” 相同</translation>
    </message>
</context>
</TS>
