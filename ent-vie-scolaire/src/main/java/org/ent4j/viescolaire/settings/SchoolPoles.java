package org.ent4j.viescolaire.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.bulletin.Pole;

/** The pôles disciplinaires of a school, in the order of its bulletins. */
public record SchoolPoles(List<SchoolPole> poles) implements Setting {

    public SchoolPoles {
        poles = List.copyOf(poles);
    }

    public static SchoolPoles none() {
        return new SchoolPoles(List.of());
    }

    /** Those that a policy has, known by their labels. */
    public static SchoolPoles of(List<Pole> poles) {
        return new SchoolPoles(poles.stream()
                .map(pole -> new SchoolPole(new PoleId(pole.label()), pole.label(), pole.subjects()))
                .toList());
    }

    /** In which one a subject stands. */
    public Optional<PoleId> of(CodeMatiere subject) {
        return poles.stream()
                .filter(pole -> pole.subjects().contains(subject))
                .map(SchoolPole::id)
                .findFirst();
    }

    public List<Pole> onBulletins() {
        return poles.stream().map(SchoolPole::onBulletins).toList();
    }

    Optional<SchoolPole> empty() {
        return poles.stream().filter(pole -> pole.subjects().isEmpty()).findFirst();
    }

    /** A subject that stands twice. */
    Optional<CodeMatiere> twice() {
        var seen = new HashSet<CodeMatiere>();
        return poles.stream()
                .flatMap(pole -> pole.subjects().stream())
                .filter(subject -> !seen.add(subject))
                .findFirst();
    }

    @Override
    public SettingKind kind() {
        return SettingKind.POLES;
    }

    @Override
    public List<String> codes() {
        return poles.stream().map(pole -> pole.id().value()).toList();
    }

    @Override
    public Label label(String code) {
        return poles.stream()
                .filter(pole -> pole.id().value().equals(code))
                .map(pole -> Label.of(pole.label(), pole.label()))
                .findFirst()
                .orElseGet(() -> Setting.super.label(code));
    }

    @Override
    public List<SettingText> texts() {
        return poles.stream()
                .map(pole -> SettingText.required(pole.id().value(), pole.label(), SettingText.LABEL))
                .toList();
    }

    @Override
    public Set<CodeMatiere> subjects() {
        return poles.stream().flatMap(pole -> pole.subjects().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
