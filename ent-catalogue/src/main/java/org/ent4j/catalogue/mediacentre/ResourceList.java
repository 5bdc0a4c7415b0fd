package org.ent4j.catalogue.mediacentre;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The resources of one person: an answer of the GAR, or several of them together.
 *
 * @param others members beside the list that nobody knows, as JSON by their names
 * @param outer members around it that nobody knows, as JSON by their names
 */
public record ResourceList(List<Resource> resources, Map<String, String> others, Map<String, String> outer) {

    public ResourceList {
        resources = List.copyOf(resources);
        others = Map.copyOf(others);
        outer = Map.copyOf(outer);
    }

    public static ResourceList of(List<Resource> resources) {
        return new ResourceList(resources, Map.of(), Map.of());
    }

    /** The list with that school on each row which names none, as the GAR answers for one school at a time. */
    public ResourceList at(ResourceSchool school) {
        return new ResourceList(resources.stream().map(each -> each.at(school)).toList(), others, outer);
    }

    /**
     * The lists of a person's schools as one. A resource that two schools give is there twice, once for each, since the
     * address that opens it names the school; a resource that one school gives twice is there once.
     */
    public static ResourceList merged(List<ResourceList> lists) {
        var seen = new LinkedHashSet<String>();
        var rows = new ArrayList<Resource>();
        for (var list : lists) {
            list.resources().stream().filter(each -> seen.addAll(each.keys())).forEach(rows::add);
        }
        return of(rows);
    }
}
