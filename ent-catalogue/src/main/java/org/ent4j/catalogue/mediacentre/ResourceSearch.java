package org.ent4j.catalogue.mediacentre;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.ent4j.model.page.Page;
import org.ent4j.model.text.Folding;

/** Finds resources, by title; those of one title by their ids and schools. */
public final class ResourceSearch {

    private static final Comparator<Resource> BY_TITLE = Comparator.comparing(
                    (Resource each) -> Folding.fold(each.title()))
            .thenComparing(each -> each.id().key())
            .thenComparing(each -> each.keys().get(0));

    private ResourceSearch() {}

    /** @param page from 0 */
    public static Page<Resource> find(List<Resource> resources, ResourceQuery query, int page, int size) {
        var found = resources.stream().filter(query::finds).sorted(BY_TITLE).toList();
        return Page.of(found, page, size);
    }

    /** Names of the levels of all resources and how many have each, for a list to choose from. */
    public static TreeMap<String, Integer> levels(List<Resource> resources) {
        var counts = new TreeMap<String, Integer>();
        resources.stream()
                .flatMap(each -> each.terms().levels().stream().map(Term::name).distinct())
                .filter(name -> !name.isBlank())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }

    /** Names of the publishers of all resources and how many are of each. */
    public static TreeMap<String, Integer> publishers(List<Resource> resources) {
        var counts = new TreeMap<String, Integer>();
        resources.stream()
                .map(each -> each.publisher().name().strip())
                .filter(name -> !name.isEmpty())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }
}
