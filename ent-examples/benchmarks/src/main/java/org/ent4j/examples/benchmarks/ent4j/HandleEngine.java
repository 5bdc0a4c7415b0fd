package org.ent4j.examples.benchmarks.ent4j;

import java.util.stream.IntStream;
import org.ent4j.access.AccessHandles;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Workload;
import org.ent4j.model.id.PersonId;

/** Asks a snapshot by its handles. */
public final class HandleEngine implements Engine {
    private final AccessHandles handles;
    private final Workload workload;

    public HandleEngine(AccessHandles handles, Workload workload) {
        this.handles = handles;
        this.workload = workload;
    }

    @Override
    public boolean check(int person, int service, int role) {
        return handles.hasRole(person, service, role);
    }

    @Override
    public Questions translate(Questions questions) {
        int[] people = IntStream.of(questions.people()).map(this::person).toArray();
        int[] services = IntStream.of(questions.services()).map(this::service).toArray();
        int[] roles = IntStream.range(0, questions.size())
                .map(i -> handles.role(
                        services[i], new RoleName(workload.role(questions.roles()[i]))))
                .toArray();
        return new Questions(people, services, roles);
    }

    public int service(int number) {
        return known(handles.service(new ServiceId(workload.service(number))));
    }

    private int person(int number) {
        return known(handles.person(new PersonId("P" + number)));
    }

    private static int known(int handle) {
        if (handle == AccessHandles.UNKNOWN) {
            throw new IllegalStateException("The engine does not know what it was given.\nMaybe it was refused.");
        }
        return handle;
    }
}
