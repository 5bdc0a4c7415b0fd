package org.ent4j.access.rule;

import java.util.List;
import java.util.Set;
import org.ent4j.access.population.Population;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

/**
 * Emergency closing of a service for a population, with exceptions, as the messaging of every portal was closed in March
 * 2024 (A5). A closed affiliation does not count for the service: a teacher who is also a parent goes on as a teacher when
 * parents are closed out. A grant, or a rule that asks for no affiliation, counts as long as one affiliation is open; for
 * a user without any, as long as no closing is for everybody.
 *
 * @param id unique among the closings
 * @param service the service
 * @param population the affiliations that are closed out
 * @param exceptPopulations affiliations that stay open all the same
 * @param exceptUsers users for whom nothing is closed
 */
public record Closing(
        ClosingId id,
        ServiceId service,
        Population population,
        List<Population> exceptPopulations,
        Set<PersonId> exceptUsers) {

    public Closing {
        exceptPopulations = List.copyOf(exceptPopulations);
        exceptUsers = Set.copyOf(exceptUsers);
    }
}
