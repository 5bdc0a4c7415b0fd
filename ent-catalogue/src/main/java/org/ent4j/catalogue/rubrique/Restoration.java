package org.ent4j.catalogue.rubrique;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;

/** What becomes of the old work groups of a school; made from a list, looked at, then done. Done again, it does nothing. */
public record Restoration(Scope school, List<RestorationLine> lines) {

    public Restoration {
        lines = List.copyOf(lines);
    }

    /**
     * The plan.
     *
     * @param person who it is that the list writes so
     * @param wasThere whether there is, or ever was, a rubrique of that id
     */
    public static Restoration of(
            Scope school,
            List<FormerGroup> groups,
            Function<String, Optional<PersonId>> person,
            Predicate<RubriqueId> wasThere) {
        return new Restoration(
                school,
                groups.stream().map(each -> line(each, person, wasThere)).toList());
    }

    private static RestorationLine line(
            FormerGroup group, Function<String, Optional<PersonId>> person, Predicate<RubriqueId> wasThere) {
        var owner = Optional.of(group.owner()).filter(each -> !each.isBlank()).flatMap(person);
        var members = new TreeSet<PersonId>();
        group.members().forEach(each -> person.apply(each).ifPresent(members::add));
        var unknown = group.members().stream()
                .filter(each -> person.apply(each).isEmpty())
                .toList();
        return new RestorationLine(
                group, fate(wasThere.test(group.rubrique()), owner.isPresent()), owner, members, unknown);
    }

    private static RestorationFate fate(boolean wasThere, boolean hasOwner) {
        if (wasThere) {
            return RestorationFate.THERE;
        }
        return hasOwner ? RestorationFate.NEW : RestorationFate.WITHOUT_MANAGER;
    }

    /** The rubriques that are to be made. */
    public List<Rubrique> rubriques() {
        return lines.stream()
                .filter(line -> line.fate().isDone())
                .map(line -> line.rubrique(school))
                .toList();
    }
}
