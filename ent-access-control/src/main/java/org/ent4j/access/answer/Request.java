package org.ent4j.access.answer;

import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

/** The question whether a user holds a role of a service. */
public record Request(PersonId user, ServiceId service, RoleName role) {

    public static Request of(String user, String service, String role) {
        return new Request(new PersonId(user), new ServiceId(service), new RoleName(role));
    }
}
