/**
 * The main job as one command: a finished course goes in, the Rules decide, papers come out and every certificate is verified as a
 * stranger would. All of it through the public interfaces of the web application; no rule of the regulation is repeated here.
 */
package kz.bilik.launcher.once;
