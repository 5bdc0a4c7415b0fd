package org.ent4j.examples.sample.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.ent4j.examples.sample.draw.Places;
import org.ent4j.examples.sample.school.Academie;
import org.jspecify.annotations.Nullable;

/** The files of one category, each with at most so many records. */
final class AafFiles implements AutoCloseable {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int RECORDS_A_FILE = 20_000;

    private final SampleOutput output;
    private final AafExport export;
    private final AafCategory category;
    private String element = "attr";
    private int records;
    private @Nullable Xml file;

    AafFiles(SampleOutput output, AafExport export, AafCategory category) {
        this.output = output;
        this.export = export;
        this.category = category;
    }

    /** With its first file, though nothing may come to stand in it: a complete export has files of every category. */
    AafFiles begun() {
        next();
        return this;
    }

    int records() {
        return records;
    }

    /** One more record. */
    void add(String id, Consumer<AafFiles> attributes) {
        element = "attr";
        request("addRequest", id, () -> {
            xml().raw("<attributes>\n");
            attributes.accept(this);
            xml().raw("</attributes>\n");
        });
    }

    /** Other values of some attributes of a record. */
    void modify(String id, Consumer<AafFiles> attributes) {
        element = "modification";
        request("modifyRequest", id, () -> {
            xml().raw("<modifications>\n");
            attributes.accept(this);
            xml().raw("</modifications>\n");
        });
    }

    /** A record that is no more. */
    void delete(String id) {
        request("deleteRequest", id, () -> {});
    }

    private void request(String operation, String id, Runnable content) {
        if (file == null || records > 0 && records % RECORDS_A_FILE == 0) {
            close();
            next();
        }
        records++;
        xml().raw("<").raw(operation).raw(">\n").raw(category.operational());
        xml().raw("<identifier><id>").text(id).raw("</id></identifier>\n");
        content.run();
        xml().raw("</").raw(operation).raw(">\n");
    }

    /** An attribute of the record; with an empty value when there is none. */
    AafFiles put(String name, Collection<String> values) {
        start(name);
        (values.isEmpty() ? List.of("") : values).forEach(this::value);
        return end();
    }

    AafFiles put(String name, String value) {
        start(name);
        value(value);
        return end();
    }

    private void start(String name) {
        var replaces = element.equals("modification") ? " operation=\"replace\"" : "";
        xml().raw("<")
                .raw(element)
                .raw(" name=\"")
                .raw(name)
                .raw("\"")
                .raw(replaces)
                .raw(">");
    }

    private AafFiles end() {
        xml().raw("</").raw(element).raw(">\n");
        return this;
    }

    AafFiles put(String name, long value) {
        return put(name, Long.toString(value));
    }

    AafFiles put(String name, boolean value) {
        return put(name, value ? "O" : "N");
    }

    private void value(String value) {
        if (value.isEmpty()) {
            xml().raw("<value/>");
        } else {
            xml().raw("<value>").text(value).raw("</value>");
        }
    }

    private Xml xml() {
        if (file == null) {
            throw new IllegalStateException("No file of %s is open.\nMaybe it was closed.".formatted(category));
        }
        return file;
    }

    private void next() {
        var number = Places.padded(records / RECORDS_A_FILE, 4);
        try {
            file = header(new Xml(output.open(export.path(category, number)), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Xml header(Xml xml) {
        return xml.raw("<!DOCTYPE ficAlimMENESR SYSTEM \"" + Dtd.NAME + "\">\n")
                .open("ficAlimMENESR")
                .raw("<!-- versionAF=\"AAF-VE2407\" -->\n")
                .raw("<!-- versionSDET=\"Annexe 4bis version 6.4\" -->\n")
                .raw("<!-- codeAcademieExport=\"" + Academie.CODE + "\" -->\n")
                .raw("<!-- degre=\"2D\" -->\n")
                .raw("<!-- dateGenerationExport=\"" + DAY.format(export.day()) + "\" -->\n");
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
