package org.polity.plugins.city.folder;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.ProblemCode;

/** Reads {@code city.json}: its members are the columns of the table {@code city}, and their JSON texts the one row. */
final class CityJson {
    static final String TABLE = "city";
    static final String FILE = "city.json";

    private final FolderFile file;
    private final int mostCharacters;
    private final JsonFactory json;
    private final List<String> members = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    /** The member whose value is being read; empty outside of one. */
    private String member = "";

    CityJson(FolderFile file) {
        this.file = file;
        mostCharacters = file.limits().cellCharacters();
        json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(2 * mostCharacters)
                        .build())
                .build();
    }

    /** Reads the file and hands it over, or reports why not. */
    void take(CityIntake intake) throws IOException {
        try {
            read();
            intake.table(TABLE, FILE, List.copyOf(members)).row(0, List.copyOf(values));
        } catch (BadFile e) {
            intake.breakOff(TABLE, e.in(FILE));
        }
    }

    private void read() throws BadFile, IOException {
        try (StrictReader text = file.openText();
                JsonParser parser = json.createParser(text)) {
            readObject(parser);
        } catch (StreamConstraintsException e) {
            throw member.isEmpty()
                    ? BadFile.unreadable("a member of the file has a name that is too long")
                    : tooLong("is longer or nested deeper than is read");
        } catch (JacksonException e) {
            throw BadFile.unreadable("the file is not JSON: " + e.getOriginalMessage() + " (line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ")");
        } catch (CharacterCodingException e) {
            throw file.notUtf8(0);
        } catch (BoundedInput.TooMuch e) {
            throw file.grown();
        }
    }

    private void readObject(JsonParser parser) throws BadFile, IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw BadFile.unreadable("the file is not a JSON object in braces");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (members.size() == file.limits().rowColumns()) {
                throw new BadFile(
                        ProblemCode.BAD_CSV,
                        0,
                        "the object has more than " + members.size() + " members"
                                + Limits.atMost(members.size(), Limits.ROW_COLUMNS));
            }
            member = whole(parser.currentName());
            parser.nextToken();
            members.add(member);
            values.add(whole(value(parser)));
            member = "";
        }
        if (parser.nextToken() != null) {
            throw BadFile.unreadable("something follows the JSON object");
        }
    }

    /** The value at which the parser stands, as JSON text without needless white space. */
    private String value(JsonParser parser) throws BadFile, IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            int characters = text.codePointCount(0, text.length());
            if (characters > mostCharacters) {
                throw tooLong("has " + characters + " characters");
            }
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = json.createGenerator(text)) {
            int depth = 0;
            do {
                copy.copyCurrentEventExact(parser);
                depth += parser.currentToken().isStructStart() ? 1 : 0;
                depth -= parser.currentToken().isStructEnd() ? 1 : 0;
            } while (text.getBuffer().length() <= mostCharacters && depth > 0 && parser.nextToken() != null);
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING && text.getBuffer().length() > mostCharacters) {
            throw tooLong("has more than " + mostCharacters + " characters");
        }
        return text.toString();
    }

    private BadFile tooLong(String what) {
        return new BadFile(
                ProblemCode.VALUE_OUT_OF_RANGE,
                0,
                member,
                "",
                "the value of `" + member + "` " + what + Limits.atMost(mostCharacters, Limits.CELL_CHARACTERS));
    }

    /** The text, unless an escape in it is half of a pair of surrogates, which no file can hold. */
    private static String whole(String text) throws BadFile {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw BadFile.unreadable("an escape in the file is half of a pair of surrogates");
        }
        return text;
    }
}
