package org.ent4j.catalogue.marking;

import static io.vavr.control.Either.left;
import static io.vavr.control.Either.right;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/**
 * What a page says of itself and of its visitor. Source of the properties: the marking plan of the DNMA, as OPEN-ENT xiti has it.
 *
 * @param site the number of the collectivité
 * @param page the application before the name of the page: {@code absences::appel}
 * @param level2 the UAI
 * @param visitor a pseudonym, never the key of a person
 * @param category the profile of the visitor
 * @param properties in their order, those that are empty left out
 */
public record PageTag(
        long site,
        String page,
        String level2,
        String visitor,
        AudienceProfile category,
        Map<String, String> properties) {

    public PageTag {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** A page that is seen. */
    public record Visit(String application, String page, PersonId visitor, AudienceProfile profile) {}

    /**
     * The tag, or why there is none.
     *
     * @param alias gives visitors their pseudonyms
     */
    public static Either<Reason, PageTag> of(
            ServiceMarking service, SchoolMarking school, Visit visit, Function<PersonId, String> alias) {
        if (!school.isActive()) {
            return left(new MarkingReason.NotActive());
        }
        if (school.uai().isEmpty()) {
            return left(new MarkingReason.NoUai());
        }
        if (school.collectivite().isEmpty()) {
            return left(new MarkingReason.NoCollectivite());
        }
        return right(tag(service, school, visit, pseudonym(visit.visitor(), alias)));
    }

    private static String pseudonym(PersonId visitor, Function<PersonId, String> alias) {
        var pseudonym = alias.apply(visitor);
        if (pseudonym.isBlank() || pseudonym.equals(visitor.value())) {
            throw new IllegalStateException(
                    "A pseudonym says who somebody is.\nMaybe the port gives keys as they are.");
        }
        return pseudonym;
    }

    private static PageTag tag(ServiceMarking service, SchoolMarking school, Visit visit, String visitor) {
        var uai = school.uai().orElseThrow();
        var properties = new LinkedHashMap<String, String>();
        properties.put("SERVICE", service.service().label().fr());
        properties.put("TYPE", service.type().name());
        properties.put("OUTIL", service.outil().orElse(""));
        properties.put("UAI", uai);
        properties.put("PROJET", school.projet());
        properties.put("EXPLOITANT", school.exploitant());
        properties.put("PLATEFORME", school.plateforme());
        properties.put("PROFIL", visit.profile().name());
        properties.values().removeIf(String::isBlank);
        var page = visit.application() + "::" + visit.page();
        return new PageTag(school.collectivite().orElseThrow(), page, uai, visitor, visit.profile(), properties);
    }
}
