package org.ent4j.examples.cli.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Target;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.id.StructureId;

/** The <i>cible</i> of a rule, by the names that the rights have for it. */
final class TargetView {

    private static final int SHOWN = 5;

    private final Rights rights;

    TargetView(Rights rights) {
        this.rights = rights;
    }

    String text(Target target, Output output) {
        return target.fold(
                site -> site(site.site()),
                list -> joined(list.structures().stream().map(this::structure).toList()),
                list -> joined(list.groups().stream().map(this::group).toList()),
                () -> output.in("tout l'ENT", "the whole ENT"));
    }

    Map<String, Object> json(Target target) {
        var json = new LinkedHashMap<String, Object>();
        json.put("type", target.<String>fold(any -> "SITE", any -> "STRUCTURES", any -> "GROUPS", () -> "ENT"));
        target.<Optional<SiteId>>fold(
                        one -> Optional.of(one.site()),
                        any -> Optional.empty(),
                        any -> Optional.empty(),
                        Optional::empty)
                .ifPresent(site -> json.put("site", site.value()));
        json.put("structures", sorted(rights.structuresOf(target).orElse(Set.of())));
        json.put(
                "groups",
                sorted(target.<Collection<GroupId>>fold(
                        any -> List.of(), any -> List.of(), list -> list.groups(), List::of)));
        return json;
    }

    private static List<String> sorted(Collection<?> ids) {
        return ids.stream().map(Object::toString).sorted().toList();
    }

    private String site(SiteId id) {
        var structures = Optional.ofNullable(rights.sites().get(id))
                .map(Site::structures)
                .orElse(Set.of());
        return id + " (" + joined(structures.stream().map(StructureId::value).toList()) + ")";
    }

    private String structure(StructureId id) {
        return siteOf(id).map(site -> site + " (" + id + ")").orElse(id.value());
    }

    private String group(GroupId id) {
        var group = Optional.ofNullable(rights.groups().get(id));
        var where = group.flatMap(Group::structure)
                .map(structure -> siteOf(structure).orElse(structure.value()))
                .map(place -> " (" + place + ")")
                .orElse("");
        return group.map(Group::label).orElse(id.value()) + where;
    }

    /** The site that serves this structure alone, and so has its name. */
    private Optional<String> siteOf(StructureId structure) {
        return rights.sites().values().stream()
                .filter(site -> site.structures().equals(Set.of(structure)))
                .map(site -> site.id().value())
                .findFirst();
    }

    private static String joined(List<String> names) {
        var more = names.size() - SHOWN;
        return names.stream().sorted().limit(SHOWN).collect(Collectors.joining(", "))
                + (more > 0 ? ", … (+" + more + ")" : "");
    }
}
