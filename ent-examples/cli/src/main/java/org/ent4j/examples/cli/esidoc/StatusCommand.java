package org.ent4j.examples.cli.esidoc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.esidoc.EsidocAddresses;
import org.ent4j.catalogue.esidoc.EsidocMark;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.portal.PortalSchool;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.pronote.ConnectorOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent esidoc status}: the addresses of a school at e-sidoc, its last export, and from when on the next may be. */
@Command(name = "status", resourceBundle = "org.ent4j.examples.cli.usage")
final class StatusCommand implements Callable<Integer> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ConnectorOptions connector = new ConnectorOptions();

    @Override
    public Integer call() {
        return output.answer(connector.at(this::status));
    }

    private Answer status(ConnectorOptions.Desk desk) {
        var esidoc = desk.context().esidoc();
        var last = esidoc.last(ConnectorOptions.BY, desk.school()).get().map(Kept::value);
        var again = esidoc.again(ConnectorOptions.BY, desk.school()).get();
        var addresses = desk.context()
                .people()
                .school(desk.school())
                .flatMap(PortalSchool::uai)
                .map(EsidocAddresses::of);
        var json = new LinkedHashMap<String, Object>();
        json.put("school", desk.school().value());
        addresses.ifPresent(each -> {
            json.put("portal", each.portal());
            json.put("signIn", each.signIn(each.portal()));
        });
        last.ifPresent(mark -> {
            json.put("lastExport", mark.at().toString());
            json.put("borrowers", mark.borrowers());
        });
        again.ifPresent(at -> json.put("again", at.toString()));
        return Answer.done(json, lines(addresses, last, again));
    }

    private List<String> lines(
            Optional<EsidocAddresses> addresses, Optional<EsidocMark> last, Optional<Instant> again) {
        var lines = new ArrayList<String>();
        addresses.ifPresentOrElse(
                each -> {
                    lines.add(output.in("portail : ", "portal: ") + each.portal());
                    lines.add(output.in("connexion depuis l'ENT : ", "sign in from the portal: ")
                            + each.signIn(each.portal()));
                },
                () -> lines.add(output.in("sans UAI, donc sans adresse", "without a UAI, and so without an address")));
        lines.add(last.map(mark -> output.in("dernier export : %s, %d emprunteurs", "last export: %s, %d borrowers")
                        .formatted(minute(mark.at()), mark.borrowers()))
                .orElse(output.in("dernier export : jamais", "last export: never")));
        again.ifPresent(
                at -> lines.add(output.in("prochain export possible : ", "next export possible: ") + minute(at)));
        return lines;
    }

    private static String minute(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, PARIS));
    }
}
