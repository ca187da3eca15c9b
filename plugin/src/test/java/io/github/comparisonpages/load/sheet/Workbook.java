package io.github.comparisonpages.load.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Excel workbooks, also such as no library would write. */
final class Workbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbook() {}

    /**
     * Writes a workbook.
     *
     * @param sheets the elements {@code sheet} of the first and the second sheet, without their ids
     * @param cells what is in the first sheet, as XML
     */
    static void write(Path file, String first, String second, String cells) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml"
                     ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml"
                     ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    </Types>""");
            add(zip, "_rels/.rels", relations("""
                    <Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/>""".formatted(RELATIONS)));
            add(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet %s sheetId="1" r:id="r1"/>\
                    <sheet %s sheetId="2" r:id="r2"/></sheets></workbook>""".formatted(MAIN, RELATIONS, first, second));
            add(zip, "xl/_rels/workbook.xml.rels", relations("""
                    <Relationship Id="r1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>\
                    <Relationship Id="r2" Type="%1$s/worksheet" Target="worksheets/sheet2.xml"/>\
                    <Relationship Id="r3" Type="%1$s/styles" Target="styles.xml"/>""".formatted(RELATIONS)));
            add(zip, "xl/styles.xml", """
                    <styleSheet xmlns="%s"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/>\
                    </cellXfs></styleSheet>""".formatted(MAIN));
            for (int i = 1; i <= 2; i++) {
                add(zip, "xl/worksheets/sheet%s.xml".formatted(i), """
                        <worksheet xmlns="%s">%s</worksheet>""".formatted(MAIN, cells));
            }
        }
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                .formatted(relations);
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
