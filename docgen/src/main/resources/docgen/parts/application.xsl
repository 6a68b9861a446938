<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- The prescribed application, common to both annexes. Words: labels/application. -->
  <xsl:template name="application-opening">
    <fo:block xsl:use-attribute-sets="annex-mark">
      <fo:block><xsl:call-template name="words"><xsl:with-param name="key">annex_mark</xsl:with-param></xsl:call-template></fo:block>
      <fo:block><xsl:call-template name="words"><xsl:with-param name="key">form_mark</xsl:with-param></xsl:call-template></fo:block>
    </fo:block>
    <xsl:call-template name="letter-opening"/>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">intro</xsl:with-param></xsl:call-template>
  </xsl:template>

  <!-- The addressee registers an application below, so nothing stands on the left. -->
  <xsl:template match="side" mode="letter-registration">
    <fo:block/>
  </xsl:template>

  <xsl:template name="application-course">
    <fo:table role="Div" xsl:use-attribute-sets="particulars">
      <xsl:call-template name="particular-columns"/>
      <fo:table-body role="Div">
        <xsl:call-template name="particular"><xsl:with-param name="key">topic</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">volume</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">form</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">language</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">period</xsl:with-param></xsl:call-template>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="application-about">
    <fo:block role="H2" xsl:use-attribute-sets="subheading">
      <xsl:call-template name="words"><xsl:with-param name="key">about</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:table role="Div" xsl:use-attribute-sets="particulars">
      <xsl:call-template name="particular-columns"/>
      <fo:table-body role="Div">
        <xsl:call-template name="particular"><xsl:with-param name="key">education</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">experience</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">category</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">last</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">place</xsl:with-param></xsl:call-template>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="application-closing">
    <xsl:call-template name="paragraph"><xsl:with-param name="key">truth</xsl:with-param></xsl:call-template>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">consent</xsl:with-param></xsl:call-template>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">attached</xsl:with-param></xsl:call-template>
    <fo:block xsl:use-attribute-sets="application-end">
      <fo:table role="Div" xsl:use-attribute-sets="signature">
        <fo:table-column xsl:use-attribute-sets="application-date-column"/>
        <fo:table-column xsl:use-attribute-sets="application-word-column"/>
        <fo:table-column xsl:use-attribute-sets="application-line-column"/>
        <fo:table-column xsl:use-attribute-sets="application-name-column"/>
        <fo:table-body role="Div">
          <fo:table-row role="Div">
            <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell"><fo:block>
              <xsl:call-template name="words"><xsl:with-param name="key">signed_on</xsl:with-param></xsl:call-template>
            </fo:block></fo:table-cell>
            <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell"><fo:block xsl:use-attribute-sets="application-word">
              <xsl:call-template name="words"><xsl:with-param name="key">signature</xsl:with-param></xsl:call-template>
            </fo:block></fo:table-cell>
            <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
              <fo:block xsl:use-attribute-sets="signature-line"/>
            </fo:table-cell>
            <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell"><fo:block>
              <xsl:value-of select="data/applicant/name"/>
            </fo:block></fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
      <fo:block xsl:use-attribute-sets="registration-box">
        <xsl:call-template name="words"><xsl:with-param name="key">registered</xsl:with-param></xsl:call-template>
        <xsl:text> </xsl:text>
        <xsl:choose>
          <xsl:when test="data/registration">
            <xsl:call-template name="words"><xsl:with-param name="key">registered_as</xsl:with-param></xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="words"><xsl:with-param name="key">registered_number</xsl:with-param></xsl:call-template>
            <fo:leader xsl:use-attribute-sets="registration-blank"/>
            <xsl:text>, </xsl:text>
            <xsl:call-template name="words"><xsl:with-param name="key">registered_date</xsl:with-param></xsl:call-template>
            <fo:leader xsl:use-attribute-sets="registration-blank"/>
          </xsl:otherwise>
        </xsl:choose>
      </fo:block>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
