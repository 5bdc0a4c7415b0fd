package org.ent4j.catalogue.gar.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.gar.GarCases.Filled;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.catalogue.gar.schema.GarField;
import org.ent4j.catalogue.gar.schema.GarObject;

/**
 * An object that is being filled, in any order of its fields. Texts are cleaned. A required field that is missing or
 * too long leaves the object out, an optional one itself alone.
 */
final class RowDraft {

    private final GarObject type;
    private final Map<String, Object> values = new HashMap<>();

    private RowDraft(GarObject type) {
        this.type = type;
    }

    static RowDraft of(GarObject type) {
        return new RowDraft(type);
    }

    RowDraft put(String field, String text) {
        values.put(field, GarText.clean(text));
        return this;
    }

    RowDraft put(String field, Optional<String> text) {
        return put(field, text.orElse(""));
    }

    RowDraft putAll(String field, List<String> texts) {
        var cleaned = new ArrayList<String>(texts.size());
        for (var text : texts) {
            var clean = GarText.clean(text);
            if (!clean.isEmpty() && !cleaned.contains(clean)) {
                cleaned.add(clean);
            }
        }
        values.put(field, cleaned);
        return this;
    }

    /** A field with parts, several times: the values of each time. */
    RowDraft putParts(String field, List<List<Object>> parts) {
        values.put(field, parts);
        return this;
    }

    /** The row; nothing when it is left out, which is told then. */
    Optional<GarRow> row(Outlet outlet, String key) {
        var row = new ArrayList<Object>(type.fields().size());
        for (var field : type.fields()) {
            var value =
                    Optional.ofNullable(values.get(field.name())).orElseGet(() -> field.isRepeated() ? List.of() : "");
            var kept = value instanceof List<?> several
                    ? fitting(field, several, outlet, key)
                    : fitting(field, (String) value, outlet, key);
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            row.add(kept.get());
        }
        return Optional.of(new GarRow(type, row));
    }

    private Optional<Object> fitting(GarField field, String text, Outlet outlet, String key) {
        var filled = new Filled(field, text);
        if (outlet.refuses(GarRules.MANDATORY, filled, type.name(), key)) {
            return Optional.empty();
        }
        if (!isTooLong(filled, outlet, key)) {
            return Optional.of(text);
        }
        return field.isRequired() ? Optional.empty() : Optional.of("");
    }

    private Optional<Object> fitting(GarField field, List<?> several, Outlet outlet, String key) {
        var kept = new ArrayList<Object>(several.size());
        for (var each : several) {
            if (each instanceof List<?> parts) {
                fittingParts(field.parts(), parts, outlet, key).ifPresent(kept::add);
            } else if (!isTooLong(new Filled(field, (String) each), outlet, key)) {
                kept.add(each);
            }
        }
        var isThere = !kept.isEmpty() || !field.isRequired();
        if (!isThere && several.isEmpty()) {
            outlet.refuses(GarRules.MANDATORY, new Filled(field, ""), type.name(), key);
        }
        return isThere ? Optional.of(kept) : Optional.empty();
    }

    /** Nothing when a part that is required cannot be written. */
    private Optional<List<Object>> fittingParts(List<GarField> fields, List<?> parts, Outlet outlet, String key) {
        var kept = new ArrayList<Object>(parts.size());
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at) instanceof List<?> several
                    ? fitting(fields.get(at), several, outlet, key)
                    : fitting(fields.get(at), (String) parts.get(at), outlet, key);
            part.ifPresent(kept::add);
        }
        return kept.size() == parts.size() ? Optional.of(kept) : Optional.empty();
    }

    private boolean isTooLong(Filled filled, Outlet outlet, String key) {
        return (filled.field().isRequired() && !filled.field().isRepeated())
                ? outlet.refuses(GarRules.LENGTH, filled, type.name(), key)
                : outlet.refusesField(GarRules.LENGTH, filled, type.name(), key);
    }
}
