package org.ent4j.timetable.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.LabelKey;
import org.ent4j.timetable.source.ItemKind;

/**
 * What somebody means who types the name of an item.
 *
 * @param items of one kind
 */
public record ItemSearch(List<PublishedItem> items, String text) {

    public ItemSearch {
        items = List.copyOf(items);
    }

    /** As {@link Publication#find} finds it; nothing when several fit equally well. */
    public Optional<PublishedItem> found() {
        return first(item -> item.label().equals(text))
                .or(() -> first(item -> item.hostKey().filter(text::equals).isPresent()))
                .or(() -> first(item -> item.ref().key().equals(text)))
                .or(() -> only(this::isAlike))
                .or(() -> only(this::isPersonWithThoseWords));
    }

    private Optional<PublishedItem> first(Predicate<PublishedItem> test) {
        var found = items.stream().filter(test).toList();
        return found.stream()
                .filter(item -> !item.isOfThePast())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private Optional<PublishedItem> only(Predicate<PublishedItem> test) {
        var found = items.stream().filter(test).toList();
        var now = found.stream().filter(item -> !item.isOfThePast()).toList();
        var among = now.isEmpty() ? found : now;
        return among.size() == 1 ? Optional.of(among.get(0)) : Optional.empty();
    }

    private boolean isAlike(PublishedItem item) {
        var asked = LabelKey.of(text);
        return !asked.isEmpty() && LabelKey.of(item.label()).equals(asked);
    }

    private boolean isPersonWithThoseWords(PublishedItem item) {
        var kind = item.ref().kind();
        var asked = words(text);
        return (kind == ItemKind.TEACHER || kind == ItemKind.PUPIL)
                && !asked.isEmpty()
                && words(item.label()).containsAll(asked);
    }

    private static Set<String> words(String text) {
        return Stream.of(Folding.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
