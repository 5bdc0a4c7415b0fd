package org.ent4j.ticketing.feed.pivot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.ticketing.exchange.Remark;

/**
 * A ticket as the pivot has it.
 *
 * @param texts those that are there
 * @param comments at seconds
 */
public record PivotTicket(
        Map<PivotField, String> texts, List<String> modules, List<Remark> comments, List<PivotFile> files) {
    public PivotTicket {
        texts = Map.copyOf(texts);
        modules = List.copyOf(modules);
        comments = List.copyOf(comments);
        files = List.copyOf(files);
    }

    /** Nothing when it is not there, or blank. */
    public Optional<String> text(PivotField field) {
        return Optional.ofNullable(texts.get(field)).filter(text -> !text.isBlank());
    }

    /** With texts where there are none. */
    public PivotTicket orElse(Map<PivotField, String> defaults) {
        var all = new EnumMap<PivotField, String>(PivotField.class);
        all.putAll(defaults);
        texts.forEach((field, text) -> text(field).ifPresent(there -> all.put(field, there)));
        return new PivotTicket(all, modules, comments, files);
    }
}
