package org.ent4j.examples.benchmarks.ent4j;

import java.util.stream.Stream;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.User;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.Workload;
import org.ent4j.model.person.Profil;

/** The people of a workload as the engine wants them. */
public final class WorkloadUsers {
    private WorkloadUsers() {}

    /** Drawn one by one as the stream is read, so that nobody but the engine keeps them. */
    public static Stream<User> of(Workload workload) {
        return workload.people().map(WorkloadUsers::user);
    }

    public static User user(Person person) {
        Affiliation[] affiliations =
                person.affiliations().stream().map(WorkloadUsers::affiliation).toArray(Affiliation[]::new);
        return User.of(person.id(), affiliations).in(person.groups().toArray(String[]::new));
    }

    private static Affiliation affiliation(org.ent4j.examples.benchmarks.workload.Affiliation a) {
        return Affiliation.in(a.structure(), Profil.valueOf(a.profil()))
                .with(Criterion.NIVEAU, a.niveaux())
                .with(Criterion.SOUS_NIVEAU, a.sousNiveaux())
                .with(Criterion.MATIERE, a.matieres())
                .with(Criterion.FONCTION, a.fonctions())
                .with(Criterion.DISCIPLINE, a.disciplines())
                .build();
    }
}
