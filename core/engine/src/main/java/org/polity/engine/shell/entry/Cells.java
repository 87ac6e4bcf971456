package org.polity.engine.shell.entry;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.Values;
import org.polity.model.basis.Fact;

/** The cells of one entry as text, kept until its kind is known. Not thread-safe; used again and again. */
final class Cells {
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> texts = new ArrayList<>();

    void clear() {
        names.clear();
        texts.clear();
    }

    /** Reads an object whose members are texts, or arrays of texts. */
    void read(JsonParser json) throws IOException {
        EntryReader.expect(json.nextToken() == JsonToken.START_OBJECT, "its `data` is no object");
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            names.add(name);
            texts.add(readCell(json, name));
        }
    }

    private static List<String> readCell(JsonParser json, String name) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            return List.of(json.getText());
        }
        EntryReader.expect(token == JsonToken.START_ARRAY, "its cell `" + name + "` is neither text nor array");
        List<String> several = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            EntryReader.expect(
                    json.currentToken() == JsonToken.VALUE_STRING, "its cell `" + name + "` holds what is no text");
            several.add(json.getText());
        }
        return several;
    }

    <F extends Fact> void into(TableForm<F> form, Values<F> values) throws BadCell {
        for (int i = 0; i < names.size(); i++) {
            form.read(values, names.get(i), texts.get(i));
        }
    }
}
