<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FacetsModel</name>
    <message numerus="yes">
        <source>%n more value(s) are not listed</source>
        <translation>
            <numerusform>%n more value is not listed</numerusform>
            <numerusform>%n more values are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::exporting::BookWords</name>
    <message numerus="yes">
        <source>%n join(s)</source>
        <translation>
            <numerusform>%n join</numerusform>
            <numerusform>%n joins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::items::ArchiveModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::items::DateLedgerModel</name>
    <message numerus="yes">
        <source>%n clue(s)</source>
        <translation>
            <numerusform>%n clue</numerusform>
            <numerusform>%n clues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n against</numerusform>
            <numerusform>%n against</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::items::EntitiesModel</name>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n mention</numerusform>
            <numerusform>%1, %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::items::JobReportModel</name>
    <message numerus="yes">
        <source>%n broken character(s) replaced</source>
        <translation>
            <numerusform>%n broken character replaced</numerusform>
            <numerusform>%n broken characters replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::items::JobWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would read %n page(s) with %1</source>
        <translation>
            <numerusform>Would read %n page with %1</numerusform>
            <numerusform>Would read %n pages with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with %1</source>
        <translation>
            <numerusform>%n page with %1</numerusform>
            <numerusform>%n pages with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) known already</source>
        <translation>
            <numerusform>%n page known already</numerusform>
            <numerusform>%n pages known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n fault found</numerusform>
            <numerusform>%n faults found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written</source>
        <translation>
            <numerusform>%n article written</numerusform>
            <numerusform>%n articles written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with %1 read anew</source>
        <translation>
            <numerusform>%n page with %1 read anew</numerusform>
            <numerusform>%n pages with %1 read anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read anew</source>
        <translation>
            <numerusform>%n page could not be read anew</numerusform>
            <numerusform>%n pages could not be read anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::items::OutlineModel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::items::QueryWords</name>
    <message numerus="yes">
        <source>%1 at most %n character(s) apart</source>
        <translation>
            <numerusform>%1 at most %n character apart</numerusform>
            <numerusform>%1 at most %n characters apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::items::SavedSearchesModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::ArticlesPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::ChipRow</name>
    <message numerus="yes">
        <source>%n more limit(s) of the list</source>
        <translation>
            <numerusform>%n more limit of the list</numerusform>
            <numerusform>%n more limits of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::ComparePane</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::DateHistogram</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::HitsPane</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::ImportPanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::LibraryVerbs</name>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An older version read %n page(s) of this library.</source>
        <translation>
            <numerusform>An older version read %n page of this library.</numerusform>
            <numerusform>An older version read %n pages of this library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::MonthGrid</name>
    <message numerus="yes">
        <source>%1: %n issue(s)</source>
        <translation>
            <numerusform>%1: %n issue</numerusform>
            <numerusform>%1: %n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::QueryStrip</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n near-duplicate(s) folded</source>
        <translation>
            <numerusform>%1, %n near-duplicate folded</numerusform>
            <numerusform>%1, %n near-duplicates folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baolan::ui::ScopeChips</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>Read %n page(s)</source>
        <translation>
            <numerusform>Read %n page</numerusform>
            <numerusform>Read %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n page(s)</source>
        <translation>
            <numerusform>Imported %n page</numerusform>
            <numerusform>Imported %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s).</source>
        <translation>
            <numerusform>%n fault.</numerusform>
            <numerusform>%n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n article(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n article to %1.</numerusform>
            <numerusform>Wrote %n articles to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n file(s) already there</source>
        <translation>
            <numerusform>; %n file already there</numerusform>
            <numerusform>; %n files already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n file(s) failed</source>
        <translation>
            <numerusform>; %n file failed</numerusform>
            <numerusform>; %n files failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) could not be read in its encoding and became �.</source>
        <translation>
            <numerusform>%1: %n place could not be read in its encoding and became �.</numerusform>
            <numerusform>%1: %n places could not be read in its encoding and became �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) with faults; --verbose names them all, --report FILE lists them.</source>
        <translation>
            <numerusform>%n more file with faults; --verbose names them all, --report FILE lists them.</numerusform>
            <numerusform>%n more files with faults; --verbose names them all, --report FILE lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n page(s) with %1 anew.</source>
        <translation>
            <numerusform>Read %n page with %1 anew.</numerusform>
            <numerusform>Read %n pages with %1 anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at most %n character(s) apart</source>
        <translation>
            <numerusform>%1 at most %n character apart</numerusform>
            <numerusform>%1 at most %n characters apart</numerusform>
        </translation>
    </message>
</context>
</TS>
