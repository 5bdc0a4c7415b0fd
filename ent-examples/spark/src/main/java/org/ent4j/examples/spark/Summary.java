package org.ent4j.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.examples.spark.files.Remarks;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** What a job says when it has done all: how much there is of each, and what was said of the files; for people and as JSON. */
final class Summary {

    private final Remarks remarks;
    private final List<Label> counts = new ArrayList<>();
    private final Map<String, Object> json = new LinkedHashMap<>();

    Summary(String job, Remarks remarks) {
        this.remarks = remarks;
        json.put("job", job);
    }

    /**
     * @param name in JSON
     * @param fr what is counted: {@code "rôle(s)"}
     */
    Summary count(String name, long count, String fr, String en) {
        counts.add(Label.of(count + " " + fr, count + " " + en));
        json.put(name, count);
        return this;
    }

    /** Something that is only in JSON, since people read it elsewhere. */
    Summary with(String name, Object value) {
        json.put(name, value);
        return this;
    }

    /** Whether nothing of the files was left out. */
    boolean isWhole() {
        return remarks.rejected() == 0;
    }

    String text(Lang lang) {
        var ofFiles = Label.of(
                "%d remarque(s) sur les fichiers dont %d pour ce qui a été écarté"
                        .formatted(remarks.all(), remarks.rejected()),
                "%d remark(s) on the files, %d of them for what was left out"
                        .formatted(remarks.all(), remarks.rejected()));
        var all = new ArrayList<>(counts);
        all.add(ofFiles);
        return all.stream().map(label -> label.in(lang)).collect(Collectors.joining(", "));
    }

    String json() {
        var all = new LinkedHashMap<>(json);
        all.put("remarks", Map.of("all", remarks.all(), "leftOut", remarks.rejected()));
        return json(all);
    }

    /** On one line. */
    static String json(Map<String, ?> answer) {
        try {
            return new ObjectMapper().writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
