package org.ent4j.examples.portal.directory;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.privacy.Access;
import org.ent4j.directory.privacy.TraceAction;
import org.ent4j.directory.spi.AccessTrace;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;

/** Who looked at what is private of whom: the directory keeps the trace. */
final class Consultations {

    private static final String WHY = "annuaire";

    private final AccessTrace trace;

    @Inject
    Consultations(PortalData data) {
        this.trace = data.directoryStore().privacy().trace();
    }

    void seen(Visit visit, PersonId person) {
        add(visit, List.of(person), TraceAction.CONSULTED);
    }

    void exported(Visit visit, List<PersonId> people) {
        add(visit, people, TraceAction.EXPORTED);
    }

    private void add(Visit visit, List<PersonId> people, TraceAction action) {
        var access = new Access(visit.now(), Optional.of(visit.person()), WHY);
        trace.append(people.stream().map(person -> access.to(person, action)).toList());
    }
}
