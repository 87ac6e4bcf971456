package org.polity.engine.city;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.model.basis.Blanks;
import org.polity.spi.city.ProblemCode;

/** How the cells of a source stand for values: as text in the tables, as JSON in {@code city.json}. Immutable. */
interface CellForm {
    /** Cells of text; a header stands in line 1. */
    CellForm TEXT = new Text();

    /** Members of a JSON object: the column is the member, and there is no header. */
    CellForm MEMBER = new Member();

    /**
     * Reads a cell.
     *
     * @return its value, or null when it is absent
     * @throws BadCell if it cannot be read or cannot be
     */
    <V> @Nullable V read(CellType<V> type, String cell) throws BadCell;

    /** The cell as a problem shows it. */
    String shown(String cell);

    /** The line of problems of the header. */
    long headerLine();

    /** What it is that a required column is not there. */
    ProblemCode columnMissing();

    /** Cells of text. */
    final class Text implements CellForm {
        private Text() {}

        @Override
        public <V> @Nullable V read(CellType<V> type, String cell) throws BadCell {
            return cell.isEmpty() ? null : type.read(cell);
        }

        @Override
        public String shown(String cell) {
            return cell;
        }

        @Override
        public long headerLine() {
            return 1;
        }

        @Override
        public ProblemCode columnMissing() {
            return ProblemCode.COLUMN_MISSING;
        }
    }

    /** Members of a JSON object; null and empty text are absent. */
    final class Member implements CellForm {
        private static final ObjectMapper JSON = new ObjectMapper();

        private Member() {}

        @Override
        public <V> @Nullable V read(CellType<V> type, String cell) throws BadCell {
            JsonNode node = parse(cell);
            if (node == null || node.isNull() || node.isMissingNode()) {
                return null;
            }
            if (!type.isSet()) {
                String text = text(node, "expected one text in quotes");
                return text.isEmpty() ? null : type.read(text);
            }
            if (!node.isArray()) {
                throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected texts in square brackets");
            }
            List<String> texts = new ArrayList<>();
            for (JsonNode element : node) {
                texts.add(text(element, "expected texts in square brackets, each in quotes"));
            }
            return type.readAll(texts);
        }

        private static @Nullable JsonNode parse(String cell) throws BadCell {
            if (cell.isEmpty()) {
                return null;
            }
            try {
                return JSON.readTree(cell);
            } catch (JsonProcessingException e) {
                throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected a value in JSON");
            }
        }

        private static String text(JsonNode node, String expected) throws BadCell {
            if (!node.isTextual()) {
                throw new BadCell(ProblemCode.VALUE_MALFORMED, expected);
            }
            return Blanks.strip(node.textValue());
        }

        @Override
        public String shown(String cell) {
            try {
                JsonNode node = parse(cell);
                return node != null && node.isTextual() ? node.textValue() : cell;
            } catch (BadCell e) {
                return cell;
            }
        }

        @Override
        public long headerLine() {
            return 0;
        }

        @Override
        public ProblemCode columnMissing() {
            return ProblemCode.VALUE_MISSING;
        }
    }
}
