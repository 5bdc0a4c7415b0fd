package org.ent4j.viescolaire.incident;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.incident.Protagonist.Part;
import org.immutables.value.Value;

/** What is known of an incident. */
@EntStyle
@Value.Immutable
public interface IncidentReport {

    /** In the school's local time. */
    LocalDateTime at();

    /** Whether the hour is known, and not the day alone. */
    @Value.Default
    default boolean isHourKnown() {
        return true;
    }

    /** A type of the school's list. */
    String type();

    /** A place of the school's list. */
    String place();

    /** The label of a seriousness of the school's list. */
    String seriousness();

    /** May be "". */
    @Value.Default
    default String description() {
        return "";
    }

    List<Protagonist> protagonists();

    /** Facts for which proceedings are not a choice. */
    Set<MandatoryGround> grounds();

    default List<Protagonist> in(Part part) {
        return protagonists().stream().filter(each -> each.part() == part).toList();
    }

    IncidentReport withAt(LocalDateTime at);

    IncidentReport withType(String type);

    IncidentReport withPlace(String place);

    IncidentReport withSeriousness(String seriousness);

    IncidentReport withProtagonists(Iterable<? extends Protagonist> protagonists);

    IncidentReport withGrounds(Iterable<MandatoryGround> grounds);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a report; time, type, place and seriousness are required. */
    final class Builder extends ImmutableIncidentReport.Builder {}
}
