package org.ent4j.access.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

/**
 * Every role of a user on a service.
 *
 * @param user who
 * @param service where
 * @param verdict {@code GRANTED} when there is at least one role
 * @param roles the roles in the order of the service, each with the sorted ids of all rules and grants that give it
 */
public record RolesAnswer(PersonId user, ServiceId service, Verdict verdict, Map<RoleName, List<RuleId>> roles) {

    public RolesAnswer {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }
}
