/** What an administrator sets up: services and their populations, médiacentre and GAR, Pronote, e-sidoc, home page, rubriques. */
@NullMarked
package org.ent4j.catalogue;

import org.jspecify.annotations.NullMarked;
