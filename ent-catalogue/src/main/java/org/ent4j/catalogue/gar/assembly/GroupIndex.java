package org.ent4j.catalogue.gar.assembly;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.catalogue.gar.GarGroup;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.catalogue.gar.schema.GarPart;

/** The classes and groups of one school. */
final class GroupIndex {

    private final KnownSchool school;
    private final DegreeTypes types;
    private final Outlet outlet;

    GroupIndex(KnownSchool school, DegreeTypes types, Outlet outlet) {
        this.school = school;
        this.types = types;
        this.outlet = outlet;
    }

    private String element() {
        return types.group.name();
    }

    private String key(String code) {
        return code + " " + school.uai();
    }

    /** Codes without that of the structure. One that cannot be written is known to nobody. */
    void add(GarGroup raw) {
        var group = new GarGroup(
                GarText.groupCode(raw.code()), GarText.clean(raw.label()), raw.isDivision(), codes(raw.divisions()));
        if (row(group, group.divisions()).isEmpty()) {
            return;
        }
        var before = school.group(group.code());
        if (before.isEmpty()) {
            school.groups().put(group.code(), new KnownGroup(group));
        } else if (before.get().group().isDivision() != group.isDivision()) {
            before.get().isAlsoOfTheOtherKind();
        } else {
            outlet.refuses(GarRules.ONCE, key(group.code()), element(), key(group.code()));
        }
    }

    private static Set<String> codes(Set<String> raw) {
        return raw.stream().map(GarText::groupCode).collect(Collectors.toSet());
    }

    private Optional<GarRow> row(GarGroup group, Set<String> divisions) {
        return RowDraft.of(types.group)
                .put("GARGroupeCode", group.code())
                .put("GARStructureUAI", school.uai())
                .put("GARGroupeLibelle", group.label())
                .put("GARGroupeStatut", group.status())
                .putAll("GARGroupeDivAppartenance", List.copyOf(new TreeSet<>(divisions)))
                .row(outlet, key(group.code()));
    }

    /** Finds those that have the code or the name of one of the other kind, and tells so. */
    void compare() {
        var labels = new HashSet<String>();
        school.groups().values().stream()
                .map(KnownGroup::group)
                .filter(GarGroup::isDivision)
                .forEach(each -> labels.add(each.label()));
        for (var known : school.groups().values()) {
            if (!known.group().isDivision() && labels.contains(known.group().label())) {
                known.hasTheNameOfADivision();
            }
            var key = key(known.group().code());
            if (!outlet.refuses(GarRules.CODE_OF_BOTH, SchoolRows.use(known), element(), key)) {
                outlet.refuses(GarRules.NAMED_AS_DIVISION, SchoolRows.use(known), element(), key);
            }
        }
    }

    /** Those that somebody is in; first the groups say which classes they need. */
    void write() {
        var divisions = new HashMap<String, Set<String>>();
        for (var known : school.groups().values()) {
            if (known.goesOut() && known.isUsed()) {
                divisions.put(known.group().code(), divisionsOf(known.group()));
            }
        }
        for (var known : school.groups().values()) {
            var group = known.group();
            if (known.goesOut()
                    && !outlet.refuses(GarRules.NOT_EMPTY, SchoolRows.use(known), element(), key(group.code()))) {
                row(group, divisions.getOrDefault(group.code(), Set.of()))
                        .ifPresent(row -> outlet.put(GarPart.GROUPE, row));
            }
        }
    }

    private Set<String> divisionsOf(GarGroup group) {
        var kept = new TreeSet<String>();
        if (!outlet.refusesField(GarRules.DIVISIONS_OF_GROUPS, group, element(), key(group.code()))) {
            var links = new GroupLinks(school, outlet, element(), key(group.code()));
            new TreeSet<>(group.divisions())
                    .forEach(code -> links.field(code, true).ifPresent(each -> {
                        each.use();
                        kept.add(code);
                    }));
        }
        return kept;
    }
}
