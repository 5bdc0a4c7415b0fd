/**
 * Rights of plain models, where groups hold roles and roles hold actions and nothing else decides, brought in as services
 * and rules that target groups. What cannot be translated is reported with its place, and gives nobody anything.
 */
@NullMarked
package org.ent4j.access.importing;

import org.jspecify.annotations.NullMarked;
