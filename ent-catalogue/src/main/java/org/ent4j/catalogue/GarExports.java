package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarFileName;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.GarPolicy;
import org.ent4j.catalogue.gar.GarRefused;
import org.ent4j.catalogue.gar.GarReport;
import org.ent4j.catalogue.gar.GarTally;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.catalogue.gar.assembly.GarAssembly;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.GarDesignations;
import org.ent4j.catalogue.spi.GarDesk;
import org.ent4j.catalogue.spi.GarDraft;
import org.ent4j.catalogue.spi.GarPerimeter;
import org.ent4j.catalogue.spi.GarWatch;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Traces;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/**
 * Complete exports to the GAR, each of one degree. What a rule leaves out is told and costs nothing else; what blocks
 * leaves nothing behind. The same perimeter at the same instant gives the same bytes.
 *
 * <pre>{@code
 * GarExports.of(perimeter, designations, GarWriterDesk.into(folder), traces, rights)
 *         .export(me, GarExportName.of("ENT1", GarDegree.SECOND, now), GarPolicy.USUAL, GarWatch.none());
 * }</pre>
 */
public final class GarExports {

    private final GarPerimeter perimeter;
    private final GarDesignations designations;
    private final GarDesk desk;
    private final Traces traces;
    private final Rights rights;

    private GarExports(
            GarPerimeter perimeter, GarDesignations designations, GarDesk desk, Traces traces, Rights rights) {
        this.perimeter = perimeter;
        this.designations = designations;
        this.desk = desk;
        this.traces = traces;
        this.rights = rights;
    }

    public static GarExports of(
            GarPerimeter perimeter, GarDesignations designations, GarDesk desk, Traces traces, Rights rights) {
        return new GarExports(perimeter, designations, desk, traces, rights);
    }

    /**
     * Writes one and hands it over.
     *
     * @throws IllegalStateException when the host breaks the promises of {@link GarPerimeter}; then nothing is left
     *     behind
     * @throws java.io.UncheckedIOException when files cannot be written; the same
     */
    public Either<Refusal, GarReport> export(PersonId by, GarExportName name, GarPolicy policy, GarWatch watch) {
        if (!rights.may(by, Task.EXPORT_TO_GAR, Scope.project())) {
            return Either.left(NotEntrusted.with(Task.EXPORT_TO_GAR));
        }
        try (var draft = desk.open(name, policy.mostElements())) {
            var report = written(name, policy, draft, watch);
            report.peek(any -> {
                draft.handOver();
                traces.append(new Trace(name.at(), by, Scope.project(), "exported", "gar", name.base()));
            });
            return report;
        }
    }

    private Either<Refusal, GarReport> written(GarExportName name, GarPolicy policy, GarDraft draft, GarWatch watch) {
        var tally = new GarTally();
        var assembly = new GarAssembly(
                name,
                policy,
                (part, row) -> {
                    tally.put(part, row);
                    draft.put(part, row);
                },
                each -> {
                    tally.leaveOut(each);
                    watch.leftOut(each);
                });
        var schools = schools(assembly);
        if (schools == 0) {
            return refused(
                    new GarObjection.NothingToExport(name.ent(), name.degree().code()));
        }
        people(assembly, watch);
        assembly.end();
        watch.finishing();
        var files = draft.complete();
        var all = (int)
                files.stream().filter(each -> GarFileName.isXml(each.name())).count();
        var objections = draft.objections(done -> watch.checked(done, all));
        return objections.isEmpty()
                ? Either.right(tally.report(name, schools, files))
                : Either.left(new GarRefused(objections));
    }

    private static Either<Refusal, GarReport> refused(GarObjection objection) {
        return Either.left(new GarRefused(List.of(objection)));
    }

    private int schools(GarAssembly assembly) {
        perimeter.eachSchool(school -> {
            if (assembly.school(school)) {
                var uai = GarText.uai(school.uai()).orElse(school.uai());
                assembly.designate(uai, designations.of(uai));
            }
        });
        return assembly.schoolsAreKnown();
    }

    private void people(GarAssembly assembly, GarWatch watch) {
        var done = new long[1];
        perimeter.eachPerson(person -> {
            assembly.person(person);
            watch.people(++done[0]);
        });
    }
}
