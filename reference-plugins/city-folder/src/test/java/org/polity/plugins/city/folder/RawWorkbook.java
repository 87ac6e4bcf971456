package org.polity.plugins.city.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can write what no program would. */
final class RawWorkbook {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final Map<String, byte[]> parts = new TreeMap<>();

    RawWorkbook() {
        part("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"));
        workbook("<sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets>");
        part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "rId1",
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "rId2",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "rId3",
                        "styles",
                        "/xl/styles.xml"));
        sheet("");
        shared("");
        styles("", "");
    }

    RawWorkbook part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    RawWorkbook workbook(String inside) {
        return part("xl/workbook.xml", "<workbook xmlns:r=\"" + RELATIONS + "\">" + inside + "</workbook>");
    }

    /** The rows of the sheet. */
    RawWorkbook sheet(String rows) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet><sheetData>" + rows
                        + "</sheetData></worksheet>");
    }

    RawWorkbook shared(String texts) {
        return part("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
    }

    RawWorkbook styles(String formats, String cells) {
        return part(
                "xl/styles.xml",
                "<styleSheet><numFmts>" + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells
                        + "</cellXfs></styleSheet>");
    }

    static String relations(String... idsTypesTargets) {
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 0; i < idsTypesTargets.length; i += 3) {
            relations.append("<Relationship Id=\"").append(idsTypesTargets[i]);
            relations.append("\" Type=\"").append(RELATIONS).append('/').append(idsTypesTargets[i + 1]);
            relations.append("\" Target=\"").append(idsTypesTargets[i + 2]).append("\"/>");
        }
        return relations.append("</Relationships>").toString();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            copyTo(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    void copyTo(ZipOutputStream zip) throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
        }
    }
}
