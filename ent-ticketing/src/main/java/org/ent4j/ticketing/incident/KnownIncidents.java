package org.ent4j.ticketing.incident;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ent4j.ticketing.request.RequestDraft;

/** Which major incidents a request may be about: to be shown before it is sent. */
public final class KnownIncidents {

    private static final Comparator<MajorIncident> LAST_FIRST =
            Comparator.comparing(MajorIncident::openedAt).reversed().thenComparing(MajorIncident::id);

    private KnownIncidents() {}

    /** The open ones that hinder what it is about, the last first. */
    public static List<MajorIncident> matching(RequestDraft draft, Collection<MajorIncident> incidents) {
        return incidents.stream()
                .filter(each -> each.state() == IncidentState.OPEN)
                .filter(each -> each.hindered().concerns(draft))
                .sorted(LAST_FIRST)
                .toList();
    }

    /**
     * What is told of one.
     *
     * @param zone in which it is told since when
     */
    public static KnownIncident told(MajorIncident incident, ZoneId zone) {
        return new KnownIncident(
                incident.id().value(),
                incident.title(),
                LocalDateTime.ofInstant(incident.openedAt().truncatedTo(ChronoUnit.MINUTES), zone),
                incident.lastMessage().text());
    }
}
