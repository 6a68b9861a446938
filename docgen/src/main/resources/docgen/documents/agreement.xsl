<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/order.xsl"/>
  <xsl:import href="styles/agreement.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
  <xsl:import href="parts/order.xsl"/>

  <xsl:template match="/document">
    <fo:root xml:lang="{@lang}" xsl:use-attribute-sets="root">
      <xsl:call-template name="masters"/>
      <xsl:call-template name="declarations"/>
      <fo:page-sequence master-reference="page" id="document">
        <xsl:call-template name="backdrop"/>
        <xsl:call-template name="footer"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="side">
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="registration"/>
    <fo:block xsl:use-attribute-sets="clause preamble">
      <xsl:call-template name="words"><xsl:with-param name="key">preamble</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="clause"><xsl:with-param name="number" select="1"/><xsl:with-param name="key">subject</xsl:with-param></xsl:call-template>
    <xsl:call-template name="duties"><xsl:with-param name="number" select="2"/><xsl:with-param name="title">duties_title</xsl:with-param><xsl:with-param name="key">duty_</xsl:with-param></xsl:call-template>
    <xsl:call-template name="duties"><xsl:with-param name="number" select="3"/><xsl:with-param name="title">institute_title</xsl:with-param><xsl:with-param name="key">institute_</xsl:with-param></xsl:call-template>
    <xsl:call-template name="clause"><xsl:with-param name="number" select="4"/><xsl:with-param name="key">data</xsl:with-param></xsl:call-template>
    <xsl:call-template name="clause"><xsl:with-param name="number" select="5"/><xsl:with-param name="key">breach</xsl:with-param></xsl:call-template>
    <xsl:call-template name="duties"><xsl:with-param name="number" select="6"/><xsl:with-param name="title">chances_title</xsl:with-param><xsl:with-param name="key">chance_</xsl:with-param></xsl:call-template>
    <xsl:call-template name="clause"><xsl:with-param name="number" select="7"/><xsl:with-param name="key">funding</xsl:with-param></xsl:call-template>
    <xsl:call-template name="clause"><xsl:with-param name="number" select="8"/><xsl:with-param name="key">validity</xsl:with-param></xsl:call-template>
    <xsl:call-template name="parties"/>
  </xsl:template>

  <xsl:template name="clause">
    <xsl:param name="number"/>
    <xsl:param name="key"/>
    <fo:block xsl:use-attribute-sets="clause">
      <fo:inline xsl:use-attribute-sets="clause-title">
        <xsl:value-of select="$number"/>
        <xsl:text>. </xsl:text>
        <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_title')"/></xsl:call-template>
        <xsl:text> </xsl:text>
      </fo:inline>
      <xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- A clause of four numbered points. -->
  <xsl:template name="duties">
    <xsl:param name="number"/>
    <xsl:param name="title"/>
    <xsl:param name="key"/>
    <fo:block xsl:use-attribute-sets="clause clause-head">
      <fo:inline xsl:use-attribute-sets="clause-title">
        <xsl:value-of select="$number"/>
        <xsl:text>. </xsl:text>
        <xsl:call-template name="words"><xsl:with-param name="key" select="$title"/></xsl:call-template>
      </fo:inline>
    </fo:block>
    <fo:list-block xsl:use-attribute-sets="points">
      <xsl:call-template name="point"><xsl:with-param name="number" select="1"/><xsl:with-param name="key" select="$key"/></xsl:call-template>
      <xsl:call-template name="point"><xsl:with-param name="number" select="2"/><xsl:with-param name="key" select="$key"/></xsl:call-template>
      <xsl:call-template name="point"><xsl:with-param name="number" select="3"/><xsl:with-param name="key" select="$key"/></xsl:call-template>
      <xsl:call-template name="point"><xsl:with-param name="number" select="4"/><xsl:with-param name="key" select="$key"/></xsl:call-template>
    </fo:list-block>
  </xsl:template>

  <xsl:template name="point">
    <xsl:param name="number"/>
    <xsl:param name="key"/>
    <fo:list-item xsl:use-attribute-sets="point">
      <fo:list-item-label end-indent="label-end()">
        <fo:block><xsl:value-of select="$number"/><xsl:text>)</xsl:text></fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <fo:block>
          <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, $number)"/></xsl:call-template>
        </fo:block>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <xsl:template name="parties">
    <fo:table role="Div" xsl:use-attribute-sets="parties">
      <fo:table-column xsl:use-attribute-sets="party-column"/>
      <fo:table-column xsl:use-attribute-sets="party-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div" xsl:use-attribute-sets="party-left">
            <fo:block xsl:use-attribute-sets="party-title">
              <xsl:call-template name="words"><xsl:with-param name="key">party_institute</xsl:with-param></xsl:call-template>
            </fo:block>
            <fo:block>
              <xsl:call-template name="words"><xsl:with-param name="key">party_institute_name</xsl:with-param></xsl:call-template>
            </fo:block>
            <fo:block><xsl:value-of select="data/institute/address"/></fo:block>
            <fo:block>
              <xsl:call-template name="words"><xsl:with-param name="key">party_institute_bin</xsl:with-param></xsl:call-template>
            </fo:block>
            <fo:block><xsl:value-of select="data/institute/bank"/></fo:block>
            <fo:block><xsl:value-of select="data/representative/post"/></fo:block>
          </fo:table-cell>
          <fo:table-cell role="Div" xsl:use-attribute-sets="party-right">
            <fo:block xsl:use-attribute-sets="party-title">
              <xsl:call-template name="words"><xsl:with-param name="key">party_listener</xsl:with-param></xsl:call-template>
            </fo:block>
            <fo:block>
              <xsl:call-template name="words"><xsl:with-param name="key">party_listener_iin</xsl:with-param></xsl:call-template>
            </fo:block>
            <fo:block><xsl:value-of select="data/listener/address"/></fo:block>
            <fo:block>
              <xsl:call-template name="words"><xsl:with-param name="key">party_contact</xsl:with-param></xsl:call-template>
            </fo:block>
          </fo:table-cell>
        </fo:table-row>
        <fo:table-row role="Div">
          <fo:table-cell role="Div" xsl:use-attribute-sets="party-left">
            <xsl:call-template name="party-signature"><xsl:with-param name="name" select="data/representative/name"/></xsl:call-template>
            <fo:block xsl:use-attribute-sets="seal">
              <xsl:call-template name="words"><xsl:with-param name="key">seal</xsl:with-param></xsl:call-template>
            </fo:block>
          </fo:table-cell>
          <fo:table-cell role="Div" xsl:use-attribute-sets="party-right">
            <xsl:call-template name="party-signature"><xsl:with-param name="name" select="data/listener/name"/></xsl:call-template>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="party-signature">
    <xsl:param name="name"/>
    <fo:block xsl:use-attribute-sets="party-line">
      <xsl:text> </xsl:text>
    </fo:block>
    <fo:block xsl:use-attribute-sets="party-hint">
      <xsl:call-template name="words"><xsl:with-param name="key">party_signature</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="party-name"><xsl:value-of select="$name"/></fo:block>
  </xsl:template>
</xsl:stylesheet>
