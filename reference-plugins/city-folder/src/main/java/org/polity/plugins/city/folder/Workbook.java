package org.polity.plugins.city.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an .xlsx file: a zip of XML, of which the first sheet, its styles and its shared texts are read. */
final class Workbook implements Closeable {
    private static final int OLD_FORMAT = 0xd0cf11e0;
    private static final int MOST_RELATIONS = 10_000;

    private final ZipFile zip;
    private final Limits limits;
    private final PartInput.Unpacked unpacked;

    private Workbook(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        unpacked = new PartInput.Unpacked(limits.unpackedBytes());
    }

    static Workbook open(FolderFile file) throws BadFile, IOException {
        file.check();
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] b = in.readNBytes(Integer.BYTES);
            if (b.length == Integer.BYTES && ByteBuffer.wrap(b).getInt() == OLD_FORMAT) {
                throw BadFile.unreadable(
                        "the file is a workbook of the old format (.xls) or has a password; save it as .xlsx without one");
            }
        }
        ZipDirectory.check(file.path(), file.limits());
        return new Workbook(new ZipFile(file.path().toFile()), file.limits());
    }

    /** Opens the first sheet. */
    SheetReader firstSheet() throws BadFile, IOException {
        String main = required(relations(""), "", "/officeDocument").target;
        String firstId = null;
        boolean from1904 = false;
        try (PartReader part = open(main)) {
            while (firstId == null && part.next(null)) {
                if (part.isStart("workbookPr")) {
                    String value = part.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (part.isStart("sheet")) {
                    firstId = part.attribute("id");
                }
            }
        }
        List<Relation> relations = relations(main);
        Relation sheet = required(relations, firstId == null ? "-" : firstId, "/worksheet");
        Relation styles = find(relations, "", "/styles");
        Relation shared = find(relations, "", "/sharedStrings");
        CellStyles cellStyles = new CellStyles();
        if (styles != null) {
            try (PartReader part = open(styles.target)) {
                cellStyles.read(part);
            }
        }
        SharedTexts texts = new SharedTexts(shared == null ? null : open(shared.target), limits);
        return new SheetReader(open(sheet.target), texts, cellStyles, new SheetNumbers(from1904), limits);
    }

    private PartReader open(String part) throws BadFile, IOException {
        ZipEntry entry = zip.getEntry(part);
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entry == null && entries.hasMoreElements()) {
            ZipEntry other = entries.nextElement();
            entry = other.getName().equalsIgnoreCase(part) ? other : null;
        }
        if (entry == null) {
            throw BadFile.unreadable("the workbook lacks its part " + part);
        }
        return new PartReader(new PartInput(zip.getInputStream(entry), unpacked));
    }

    /** What a part, or with an empty name the whole file, relates to. */
    private List<Relation> relations(String part) throws BadFile, IOException {
        int folderEnd = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, folderEnd);
        List<Relation> relations = new ArrayList<>();
        try (PartReader reader = open(folder + "_rels/" + part.substring(folderEnd) + ".rels")) {
            while (reader.next(null)) {
                String id = reader.isStart("Relationship") ? reader.attribute("Id") : null;
                String type = id == null ? null : reader.attribute("Type");
                String target = id == null ? null : reader.attribute("Target");
                if (id != null && type != null && target != null && relations.size() < MOST_RELATIONS) {
                    relations.add(new Relation(id, type, resolve(folder, target)));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String from = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                from = from.substring(0, from.lastIndexOf('/', Math.max(0, from.length() - 2)) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return from + rest;
    }

    private static Relation required(List<Relation> relations, String id, String typeEnd) throws BadFile {
        Relation found = find(relations, id, typeEnd);
        if (found == null) {
            throw BadFile.unreadable("the file is no workbook (.xlsx) that begins with a sheet of cells: it has no "
                    + typeEnd.substring(1));
        }
        return found;
    }

    /** The first relation with this id (any when empty) whose type ends so. */
    private static @Nullable Relation find(List<Relation> relations, String id, String typeEnd) {
        for (Relation relation : relations) {
            if ((id.isEmpty() || relation.id.equals(id)) && relation.type.endsWith(typeEnd)) {
                return relation;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private record Relation(String id, String type, String target) {}
}
