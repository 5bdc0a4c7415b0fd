package org.ent4j.catalogue.gar.assembly;

import java.util.Optional;
import org.ent4j.catalogue.gar.GarCases.Named;
import org.ent4j.catalogue.gar.GarCases.Said;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.model.rule.Rule;

/**
 * What names classes and groups of a school.
 *
 * @param element in which they are named
 * @param key whose
 */
record GroupLinks(KnownSchool school, Outlet outlet, String element, String key) {

    private static final String FIELD = "GARGroupeCode";

    /** The class or group, when it goes out; else it is told that the link does not. */
    Optional<KnownGroup> object(String code) {
        return find(code, true);
    }

    /** The same, and it is that which the source says. */
    Optional<KnownGroup> object(String code, boolean isDivision) {
        return find(code, true).filter(each -> isRight(each, isDivision, true));
    }

    /** The same for a field of an object. */
    Optional<KnownGroup> field(String code, boolean isDivision) {
        return find(code, false).filter(each -> isRight(each, isDivision, false));
    }

    private Optional<KnownGroup> find(String code, boolean isWhole) {
        var known = school.group(code);
        if (known.isPresent() && known.get().goesOut()) {
            return known;
        }
        if (known.isEmpty()) {
            tell(GarRules.KNOWN_CODE, new Named(FIELD, code, false), isWhole);
        } else if (!tell(GarRules.CODE_OF_BOTH, SchoolRows.use(known.get()), isWhole)) {
            tell(GarRules.NAMED_AS_DIVISION, SchoolRows.use(known.get()), isWhole);
        }
        return Optional.empty();
    }

    private boolean isRight(KnownGroup known, boolean isDivision, boolean isWhole) {
        var really = known.group().isDivision();
        return really == isDivision
                || !tell(GarRules.RIGHT_KIND, new Said(known.group().code(), isDivision, really), isWhole);
    }

    private <T> boolean tell(Rule<T> rule, T subject, boolean isWhole) {
        return isWhole ? outlet.refuses(rule, subject, element, key) : outlet.refusesField(rule, subject, element, key);
    }
}
