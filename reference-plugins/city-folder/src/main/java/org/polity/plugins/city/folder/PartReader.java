package org.polity.plugins.city.folder;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one part of a workbook element by element. Document types are refused, and depth and vocabulary are bounded, since
 * the parser below keeps every name it ever saw.
 */
final class PartReader implements Closeable {
    private static final int MOST_DEPTH = 64;
    private static final int MOST_VOCABULARY = 1 << 18;

    private final PartInput input;
    private final XMLStreamReader xml;
    private final Set<String> vocabulary = new HashSet<>();
    private int vocabularySize;
    private int depth;

    PartReader(PartInput input) throws BadFile {
        this.input = input;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            xml = factory.createXMLStreamReader(StrictReader.utf8(input));
        } catch (XMLStreamException e) {
            throw malformed();
        }
    }

    /** Goes to the next start or end of an element, appending the text before it; false at the end of the part. */
    boolean next(@Nullable CellText text) throws BadFile {
        try {
            while (xml.hasNext()) {
                input.beginPiece();
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        checkStart();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (text != null) {
                            int from = xml.getTextStart();
                            text.append(xml.getTextCharacters(), from, from + xml.getTextLength());
                        }
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> learn(xml.getPITarget());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw BadFile.unreadable("the workbook has a document type, which no .xlsx has");
                    default -> {
                        // Comments say nothing.
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw malformed();
        }
    }

    /** Goes to the end of the element at whose start it stands. */
    void skipElement() throws BadFile {
        int outside = depth - 1;
        while (depth > outside && next(null)) {
            // Nothing inside is asked.
        }
    }

    boolean isStart(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** The value of an attribute of the element at whose start it stands, or null. */
    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    private void checkStart() throws BadFile {
        if (++depth > MOST_DEPTH) {
            throw BadFile.unreadable("the workbook's markup is nested deeper than " + MOST_DEPTH + " levels");
        }
        learn(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            learn(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            learn(xml.getNamespacePrefix(i));
            learn(xml.getNamespaceURI(i));
        }
    }

    private void learn(@Nullable String name) throws BadFile {
        if (name != null && vocabulary.add(name)) {
            vocabularySize += name.length();
            if (vocabularySize > MOST_VOCABULARY) {
                throw BadFile.unreadable("the workbook's markup has too many different names");
            }
        }
    }

    private BadFile malformed() {
        BadFile refusal = input.refusal();
        return refusal != null
                ? refusal
                : BadFile.unreadable("the workbook is damaged: a part of it is not well-formed XML");
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
