package org.ent4j.catalogue.pronote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.catalogue.portal.PortalPerson;

/**
 * What the CAS server of the portal tells Pronote of somebody who signs in.
 *
 * @param principal by which the identifiers file names him
 * @param attributes by their names on the wire, in the order in which they are sent
 */
public record CasAnswer(String principal, Map<String, String> attributes) {

    public CasAnswer {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    public static CasAnswer of(PortalPerson person, Recognition recognition) {
        return new CasAnswer(person.principal(), CasAttribute.told(person, recognition));
    }
}
