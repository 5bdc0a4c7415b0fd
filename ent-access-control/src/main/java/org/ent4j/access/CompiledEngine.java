package org.ent4j.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.internal.AccessState;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Rights;
import org.ent4j.model.id.PersonId;

/** The engine on compiled states: one reference that readers take and writers, one at a time, replace. */
final class CompiledEngine implements AccessEngine {

    private final RightsAssembly assembly;
    private volatile CompiledSnapshot current;

    private CompiledEngine(Rights rights, AccessState state) {
        this.assembly = new RightsAssembly(rights);
        this.current = new CompiledSnapshot(1, RightsLog.of(rights), state);
    }

    static AccessEngine of(Rights rights, Stream<User> users, LocalDate day) {
        return new CompiledEngine(rights, AccessState.of(rights, users, day));
    }

    @Override
    public AccessSnapshot snapshot() {
        return current;
    }

    @Override
    public synchronized Applied apply(List<RightsChange> changes) {
        var refused = new ArrayList<Refused>();
        var made = new ArrayList<RightsChange>();
        var compiling = new ChangeCompiler(assembly, current.state());
        for (var change : changes) {
            compiling
                    .apply(change)
                    .ifPresentOrElse(defect -> refused.add(new Refused(change, defect)), () -> made.add(change));
        }
        if (!made.isEmpty()) {
            var state = compiling.done();
            show(compiling.startsAgain() ? RightsLog.of(assembly.build()) : logged(made), state);
        }
        return new Applied(current, refused);
    }

    private RightsLog logged(List<RightsChange> made) {
        var longer = current.log().and(made);
        return longer.isLong() ? RightsLog.of(assembly.build()) : longer;
    }

    @Override
    public synchronized AccessSnapshot put(List<User> users) {
        return show(current.log(), current.state().with(users));
    }

    @Override
    public synchronized AccessSnapshot remove(List<PersonId> users) {
        return show(current.log(), current.state().without(users));
    }

    @Override
    public synchronized AccessSnapshot advanceTo(LocalDate day) {
        return show(current.log(), current.state().with(current.rights(), day));
    }

    private AccessSnapshot show(RightsLog log, AccessState state) {
        current = new CompiledSnapshot(current.version() + 1, log, state);
        return current;
    }
}
