package org.ent4j.examples.cli.homepage;

import org.ent4j.catalogue.rubrique.RubriqueId;
import org.ent4j.catalogue.rubrique.RubriqueKind;
import org.ent4j.catalogue.rubrique.RubriqueTool;
import org.ent4j.catalogue.rubrique.Visibility;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** Words of the command line about rubriques. */
final class RubriqueWords {

    private static final String RULE = "rule:";

    private RubriqueWords() {}

    /** The id of a rubrique that is an argument by itself, not of an option. */
    static RubriqueId rubrique(String text) {
        try {
            return new OfRubrique().convert(text);
        } catch (Mistyped wrong) {
            throw new Unusable("usage", wrong.label());
        }
    }

    /** The id of a rubrique. */
    static final class OfRubrique implements ITypeConverter<RubriqueId> {
        @Override
        public RubriqueId convert(String text) {
            try {
                return new RubriqueId(text.strip());
            } catch (IllegalArgumentException none) {
                throw new Mistyped(Label.of(
                        "« %s » n'est pas un numéro de rubrique : lettres, chiffres, points et tirets".formatted(text),
                        "'%s' is no id of a rubrique: letters, digits, dots and hyphens".formatted(text)));
            }
        }
    }

    /** A person as somebody writes one. */
    static final class OfPerson implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (text.isBlank()) {
                throw new Mistyped(Label.of("il manque une personne", "a person is missing"));
            }
            return text.strip();
        }
    }

    /** A tool, by its name or its label. */
    static final class OfTool implements ITypeConverter<RubriqueTool> {
        @Override
        public RubriqueTool convert(String text) {
            return Choices.choose(text, RubriqueTool.values(), RubriqueTool::label);
        }
    }

    /** A kind, by its name or its label. */
    static final class OfKind implements ITypeConverter<RubriqueKind> {
        @Override
        public RubriqueKind convert(String text) {
            return Choices.choose(text, RubriqueKind.values(), RubriqueKind::label);
        }
    }

    /** Who sees it. */
    static final class OfVisibility implements ITypeConverter<Visibility> {
        @Override
        public Visibility convert(String text) {
            if (text.startsWith(RULE) && text.length() > RULE.length()) {
                return new Visibility.Population(text.substring(RULE.length()));
            }
            return switch (text) {
                case "administrators" -> new Visibility.AdministratorsOnly();
                case "everybody" -> new Visibility.Everybody();
                case "members" -> new Visibility.MembersOnly();
                default ->
                    throw new Mistyped(Label.of(
                            "« %s » ne convient pas ; au choix : administrators, members, everybody, rule:CLÉ"
                                    .formatted(text),
                            "'%s' does not fit; one of: administrators, members, everybody, rule:KEY".formatted(text)));
            };
        }
    }
}
