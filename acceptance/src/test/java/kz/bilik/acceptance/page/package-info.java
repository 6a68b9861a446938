/** The pages of Bilik as a person meets them: what can be read, typed and pressed there. No test lives here. */
package kz.bilik.acceptance.page;
