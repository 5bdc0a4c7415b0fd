package org.ent4j.examples.sample.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    private final AafCategory category;
    private final LocalDate day;
    private int records;
    private @Nullable Xml file;

    AafFiles(SampleOutput output, AafCategory category, LocalDate day) {
        this.output = output;
        this.category = category;
        this.day = day;
        next();
    }

    int records() {
        return records;
    }

    /** One more record. */
    void add(String id, Consumer<AafFiles> attributes) {
        if (records > 0 && records % RECORDS_A_FILE == 0) {
            close();
            next();
        }
        records++;
        xml().raw("<addRequest>\n").raw(category.operational());
        xml().raw("<identifier><id>").text(id).raw("</id></identifier>\n<attributes>\n");
        attributes.accept(this);
        xml().raw("</attributes>\n</addRequest>\n");
    }

    /** An attribute of the record; with an empty value when there is none. */
    AafFiles put(String name, Collection<String> values) {
        xml().raw("<attr name=\"").raw(name).raw("\">");
        (values.isEmpty() ? List.of("") : values).forEach(this::value);
        xml().raw("</attr>\n");
        return this;
    }

    AafFiles put(String name, String value) {
        xml().raw("<attr name=\"").raw(name).raw("\">");
        value(value);
        xml().raw("</attr>\n");
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
        var name = "ENTSAMPLE_Complet_%s_%s_%s.xml"
                .formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), category.inFileName(), number);
        try {
            file = header(new Xml(output.open("aaf/" + name), StandardCharsets.UTF_8));
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
                .raw("<!-- dateGenerationExport=\"" + DAY.format(day) + "\" -->\n");
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
