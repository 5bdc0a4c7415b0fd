package org.ent4j.examples.portal.setting;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Decimals;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.settings.ServiceSettings;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsInForce;
import org.ent4j.viescolaire.settings.TextLengths;

/** How averages are made, how long texts are, who publishes bulletins. */
final class ServiceForm implements SettingForm {

    private static final List<String> STEPS = List.of("0.01", "0.1", "0.25", "0.5", "1");

    @Override
    public String template() {
        return "setting/service";
    }

    @Override
    public Object page(Visit visit, SettingsInForce now, Setting shown, List<String> errors) {
        var service = shown instanceof ServiceSettings typed ? typed : now.service();
        var rounding = service.averages().rounding();
        return new ServicePage(
                SettingForm.path(SettingKind.SERVICE),
                errors,
                Decimals.shown(service.averages().outOf(), visit.words()),
                steps(visit, rounding),
                rounding.step().toPlainString(),
                modes(visit),
                rounding.mode().name(),
                String.valueOf(service.longest().appreciation()),
                String.valueOf(service.longest().synthesis()),
                String.valueOf(service.longest().vieScolaire()),
                publishers(visit),
                service.publishers().stream().map(Enum::name).toList());
    }

    private static Map<String, String> steps(Visit visit, Rounding now) {
        var steps = new LinkedHashMap<String, String>();
        Stream.concat(Stream.of(now.step().toPlainString()), STEPS.stream())
                .forEach(step -> steps.putIfAbsent(step, Decimals.shown(new BigDecimal(step), visit.words())));
        return steps;
    }

    private static Map<String, String> modes(Visit visit) {
        var modes = new LinkedHashMap<String, String>();
        for (var mode : Rounding.Mode.values()) {
            modes.put(mode.name(), visit.words().of(mode.label()));
        }
        return modes;
    }

    private static Map<String, String> publishers(Visit visit) {
        var publishers = new LinkedHashMap<String, String>();
        Stream.of(Capacity.DIRECTION, Capacity.VIE_SCOLAIRE, Capacity.ENSEIGNANT, Capacity.AUTRE_PERSONNEL)
                .forEach(each -> publishers.put(each.name(), visit.words().of(each.label())));
        return publishers;
    }

    @Override
    public Either<String, Setting> read(Visit visit, SettingsInForce now) {
        return averages(visit, now.service().averages())
                .flatMap(averages ->
                        lengths(visit).<Setting>map(longest -> new ServiceSettings(averages, longest, chosen(visit))))
                .<Either<String, Setting>>map(Either::right)
                .orElseGet(() -> Either.left(visit.in(
                        "Les nombres s'écrivent 20 ou 0,5, et sont plus grands que zéro.",
                        "Numbers are written 20 or 0.5, and are more than zero.")));
    }

    private static Optional<AveragePolicy> averages(Visit visit, AveragePolicy now) {
        var outOf = Decimals.read(visit.form().raw("outOf")).filter(number -> number.signum() > 0);
        var step = Decimals.read(visit.form().raw("step")).filter(number -> number.signum() > 0);
        var mode = visit.form().choice("mode", Rounding.Mode.class);
        return outOf.flatMap(scale -> step.flatMap(size -> mode.map(way -> AveragePolicy.builder()
                .outOf(scale)
                .rounding(new Rounding(way, size))
                .bonus(now.bonus())
                .optional(now.optional())
                .bestMarkExtra(now.bestMarkExtra())
                .sousMatieres(now.sousMatieres())
                .build())));
    }

    private static Optional<TextLengths> lengths(Visit visit) {
        return visit.form()
                .number("appreciation")
                .flatMap(appreciation -> visit.form()
                        .number("synthesis")
                        .flatMap(synthesis -> visit.form()
                                .number("vieScolaire")
                                .map(vieScolaire -> new TextLengths(appreciation, synthesis, vieScolaire))));
    }

    private static Set<Capacity> chosen(Visit visit) {
        var names = Set.copyOf(visit.form().all("publisher"));
        return Stream.of(Capacity.values())
                .filter(each -> names.contains(each.name()))
                .collect(Collectors.toSet());
    }
}
