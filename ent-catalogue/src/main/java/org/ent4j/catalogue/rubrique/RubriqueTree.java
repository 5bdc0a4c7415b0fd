package org.ent4j.catalogue.rubrique;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rubriques of a school, each below another one or in a service. */
public final class RubriqueTree {

    private final Map<RubriqueId, Rubrique> rubriques;
    private final Map<RubriqueId, List<Rubrique>> children;

    private RubriqueTree(Map<RubriqueId, Rubrique> rubriques, Map<RubriqueId, List<Rubrique>> children) {
        this.rubriques = rubriques;
        this.children = children;
    }

    public static RubriqueTree of(Collection<Rubrique> all) {
        var byId = new TreeMap<RubriqueId, Rubrique>();
        all.forEach(each -> byId.put(each.id(), each));
        var children = new TreeMap<RubriqueId, List<Rubrique>>();
        byId.values()
                .forEach(each -> each.place()
                        .parent()
                        .ifPresent(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>())
                                .add(each)));
        return new RubriqueTree(byId, children);
    }

    public Optional<Rubrique> find(RubriqueId id) {
        return Optional.ofNullable(rubriques.get(id));
    }

    public Collection<Rubrique> all() {
        return rubriques.values();
    }

    /** Those right below it, by their ids. */
    public List<Rubrique> children(RubriqueId id) {
        return Optional.ofNullable(children.get(id)).map(List::copyOf).orElse(List.of());
    }

    /** Those above it, the nearest one first. */
    public List<Rubrique> above(RubriqueId id) {
        var above = new LinkedHashMap<RubriqueId, Rubrique>();
        var next = parent(id);
        while (next.isPresent() && !above.containsKey(next.get().id())) {
            above.put(next.get().id(), next.get());
            next = parent(next.get().id());
        }
        return List.copyOf(above.values());
    }

    private Optional<Rubrique> parent(RubriqueId id) {
        return find(id).flatMap(each -> each.place().parent()).flatMap(this::find);
    }

    /** How many levels it and those below it take. */
    public int height(RubriqueId id) {
        return 1
                + children(id).stream()
                        .mapToInt(each -> height(each.id()))
                        .max()
                        .orElse(0);
    }

    /** The service in which it stands, or in which those above it do. */
    public Optional<String> service(RubriqueId id) {
        return find(id).flatMap(each -> each.place().service())
                .or(() -> above(id).stream()
                        .flatMap(each -> each.place().service().stream())
                        .findFirst());
    }

    /** Those without a parent that is there, and below each its own: as a reader goes through them, by their labels. */
    public List<Rubrique> inOrder() {
        var all = new ArrayList<Rubrique>();
        rubriques.values().stream()
                .filter(each -> parent(each.id()).isEmpty())
                .sorted(BY_LABEL)
                .forEach(each -> add(each, all));
        return all;
    }

    private static final Comparator<Rubrique> BY_LABEL =
            Comparator.comparing(Rubrique::label).thenComparing(Rubrique::id);

    private void add(Rubrique one, List<Rubrique> all) {
        all.add(one);
        children(one.id()).stream().sorted(BY_LABEL).forEach(each -> add(each, all));
    }
}
