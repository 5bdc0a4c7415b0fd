package org.ent4j.catalogue.subscription;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A subscription as somebody writes it, before any rule was looked at.
 *
 * @param texts of the elements that come once, by their names
 * @param schools {@code uaiEtab}
 * @param publics {@code publicCible}
 */
public record SubscriptionDraft(Map<SubscriptionField, String> texts, List<String> schools, List<String> publics) {

    public SubscriptionDraft {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        schools = List.copyOf(schools);
        publics = List.copyOf(publics);
    }

    /** Nothing when it is not there, or blank. */
    public Optional<String> text(SubscriptionField field) {
        return Optional.ofNullable(texts.get(field)).filter(each -> !each.isBlank());
    }

    public boolean has(SubscriptionField field) {
        return text(field).isPresent();
    }

    /** Its id, or its label, or "". */
    public String name() {
        return text(SubscriptionField.ID)
                .or(() -> text(SubscriptionField.LABEL))
                .orElse("");
    }

    public SubscriptionDraft with(SubscriptionField field, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(field, text);
        return new SubscriptionDraft(changed, schools, publics);
    }

    public SubscriptionDraft without(SubscriptionField field) {
        var changed = new TreeMap<>(texts);
        changed.remove(field);
        return new SubscriptionDraft(changed, schools, publics);
    }

    public SubscriptionDraft withSchools(List<String> uais) {
        return new SubscriptionDraft(texts, uais, publics);
    }

    public SubscriptionDraft withPublics(List<String> codes) {
        return new SubscriptionDraft(texts, schools, codes);
    }
}
