package org.ent4j.catalogue.pronote;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.catalogue.portal.PortalPerson;

/** What a CAS server can tell Pronote, beside the principal. Source: entcore, PronoteRegisteredService. */
public enum CasAttribute {
    NAME("nom", person -> Optional.of(person.name().usageName())),
    FIRST_NAME("prenom", person -> Optional.of(person.name().firstName())),
    /** {@code 28/09/2012}. */
    BIRTH_DATE("dateNaissance", person -> person.born().map(DateTimeFormatter.ofPattern("dd/MM/uuuu")::format)),
    POSTAL_CODE("codePostal", person -> Optional.of(person.address().postalCode())),
    /** {@code National_1}; joined by {@code ;} when there are several. */
    CATEGORIES("categories", CasAttribute::categories);

    private final String attribute;
    private final Function<PortalPerson, Optional<String>> value;

    CasAttribute(String attribute, Function<PortalPerson, Optional<String>> value) {
        this.attribute = attribute;
        this.value = value;
    }

    private static Optional<String> categories(PortalPerson person) {
        var categories = person.profils().stream()
                .flatMap(profil -> Population.of(profil).stream())
                .map(Population::category)
                .sorted()
                .distinct()
                .collect(Collectors.joining(";"));
        return Optional.of(categories).filter(some -> !some.isEmpty());
    }

    /** The name on the wire. */
    public String attribute() {
        return attribute;
    }

    /** What is told of somebody: what the recognition needs and the directory has. The principal is not among it. */
    public static Map<String, String> told(PortalPerson person, Recognition recognition) {
        var told = new LinkedHashMap<String, String>();
        recognition
                .released()
                .forEach(each -> each.value
                        .apply(person)
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> told.put(each.attribute, text)));
        return told;
    }
}
