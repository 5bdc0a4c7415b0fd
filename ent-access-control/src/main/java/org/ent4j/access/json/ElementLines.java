package org.ent4j.access.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Layout of the files: each element on a line of its own, so that a comparison of two files shows the elements. */
final class ElementLines implements PrettyPrinter {

    private static final String STEP = "  ";

    private final int deepest;
    private int depth;

    /** @param deepest how many brackets lie around an element */
    ElementLines(int deepest) {
        this.deepest = deepest;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        line(json);
    }

    private void separator(JsonGenerator json) throws IOException {
        json.writeRaw(depth <= deepest ? "," : ", ");
        line(json);
    }

    private void end(JsonGenerator json, int values, char bracket) throws IOException {
        depth--;
        if (values > 0 && depth < deepest) {
            json.writeRaw('\n' + STEP.repeat(depth));
        }
        json.writeRaw(bracket);
    }

    private void line(JsonGenerator json) throws IOException {
        if (depth <= deepest) {
            json.writeRaw('\n' + STEP.repeat(depth));
        }
    }
}
